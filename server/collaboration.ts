import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Hocuspocus, type Document } from '@hocuspocus/server';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Database } from '#db/client';
import type { EventViewMessage } from '#db/queries/event-views';
import { isRefusal } from '~/domain/refusal';
import { PLATFORM } from '~/services/ledger/change.server';
import { createSessions, type SignedIn } from '~/services/sessions/lucia.server';
import { admit, holdBack, recheck, tellAccess } from './collaboration/access';
import { createGate, expel, type Gate } from './collaboration/gate';
import { takeInOrder } from './collaboration/inlet';
import { loadInto, mergeLog } from './collaboration/merging';
import { findPeers } from './collaboration/peers';
import { createOffences } from './collaboration/offences';
import { createUpdateLog } from './collaboration/update-log';
import { createVetting } from './collaboration/vet';
import { watchSessionEnd } from './session-end';

/** One message may carry a paste of hundreds of pages. */
const MOST_MESSAGE_BYTES = 8 * 1024 * 1024;
const MOST_PER_PERSON = 40;
/** Events after which somebody may do more, or less, with a document. */
const TOUCHES_ACCESS = /^(access_changed|document\.(frozen|reopened)|phase\.entered)$/;

type Options = {
  readonly database: Database;
  readonly secretKey: string;
  readonly secureCookies: boolean;
  readonly isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean;
  readonly reportError: (error: unknown, where: string) => void;
};

export type Collaboration = {
  readonly handleUpgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly deliver: (view: EventViewMessage) => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Documents written together, as an adapter of the walls. Hocuspocus keeps the open documents and spreads what
 * changes; every message of a client passes our gate first: what is written is in PostgreSQL before anybody sees it or the
 * writer hears "stored", and PostgreSQL itself refuses who may not write at that instant.
 */
export async function startCollaboration(options: Options): Promise<Collaboration> {
  const { database, reportError } = options;
  const sessions = createSessions(options);
  const gates = new Set<Gate>();
  const sizes = new WeakMap<Document, number>();
  const peers = await findPeers(database, readAgain, reportError);
  const log = createUpdateLog(database, peers.tell);
  const record = createOffences(database, reportError);

  const hocuspocus = new Hocuspocus({
    ...{ name: 'documents', quiet: true, timeout: 30_000, debounce: 4000, maxDebounce: 30_000 },
    async onAuthenticate({ context, connectionConfig }) {
      const { gate } = context as { gate: Gate };
      await admit(gate, options).catch((error: unknown) => {
        const refused = isRefusal(error);
        if (refused) record(gate, 'no_access');
        else reportError(error, 'documents');
        // after the answer that Hocuspocus sends now
        setImmediate(() => (refused ? expel(gate, 4403, 'no_access') : expel(gate, 1013, 'unavailable')));
        throw { reason: refused ? 'no_access' : 'unavailable' };
      });
      connectionConfig.readOnly = gate.bar !== null;
    },
    async onLoadDocument({ document, documentName }) {
      sizes.set(document, await loadInto(document, documentName, options));
    },
    async connected({ context, connection }) {
      const { gate } = context as { gate: Gate };
      gate.connection = connection;
      await recheck(gate, options); // access may have changed while the document was loaded
      if (!gate.expelled) tellAccess(gate);
      gate.decide();
    },
    async onDisconnect({ context }) {
      const { gate } = context as { gate: Gate };
      gate.connection = null;
      expel(gate, 1013, 'unavailable'); // it left by itself, or was silent too long: a socket without a document is of no use
    },
    async onStoreDocument({ document, documentName }) {
      const last = document.getConnectionsCount() === 0;
      const bytes = await mergeLog(documentName, last ? 1 : undefined, options);
      if (bytes !== null) sizes.set(document, bytes);
    },
  });

  /** Another node has stored something in a document that is open here, perhaps. */
  function readAgain(documentId: string): void {
    const document = hocuspocus.documents.get(documentId);
    if (document)
      loadInto(document, documentId, options).catch((error: unknown) => reportError(error, 'documents'));
  }

  const vet = createVetting({
    ...{ log, record },
    live: async (name) => hocuspocus.documents.get(name) ?? hocuspocus.loadingDocuments.get(name),
    size: (document) => sizes.get(document) ?? 0,
    grew: (document, bytes) => sizes.set(document, (sizes.get(document) ?? 0) + bytes),
    shut: (gate, offence) => {
      record(gate, offence);
      expel(gate, 1008, offence);
    },
    recheck: (gate) => recheck(gate, options),
  });

  function enter(socket: WebSocket, req: IncomingMessage, me: SignedIn): void {
    const gate = createGate(me, socket);
    gates.add(gate);
    const stopWatching = watchSessionEnd({
      ...{ sessions, cookie: req.headers.cookie, me, reportError },
      ended: () => expel(gate, 4401, 'signed_out'),
    });
    socket.on('error', (error: { code?: string }) => {
      if (error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') record(gate, 'too_large');
      else if (error.code?.startsWith('WS_ERR_')) record(gate, 'malformed'); // else the network failed
    });
    socket.on('close', () => {
      stopWatching();
      gates.delete(gate);
      gate.decide();
    });
    takeInOrder(
      socket,
      (data) => vet(gate, data),
      (error) => {
        reportError(error, 'documents');
        expel(gate, 1013, 'unavailable'); // not stored, so not acknowledged: the client sends it again
      },
    );
    hocuspocus.handleConnection(gate.socket as unknown as WebSocket, req, { gate });
  }

  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_MESSAGE_BYTES });
  const refuse = (socket: Duplex, status: string) =>
    void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);

  async function upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    if (!options.isOwnOrigin(req.headers.origin, req.headers.host)) return refuse(socket, '403 Forbidden');
    const { me } = await sessions.read(req.headers.cookie ?? null);
    if (socket.destroyed) return;
    if (!me) return refuse(socket, '401 Unauthorized');
    if (gatesWhere((gate) => gate.me.personId === me.personId).length >= MOST_PER_PERSON)
      return refuse(socket, '429 Too Many Requests');
    sockets.handleUpgrade(req, socket, head, (client) => enter(client, req, me));
  }

  const gatesWhere = (test: (gate: Gate) => boolean) =>
    [...gates].filter((gate) => !gate.expelled && test(gate));

  /** Lets open connections feel a committed event; resolves when they do, and nothing later is told before. */
  async function deliver(view: EventViewMessage): Promise<void> {
    if (!TOUCHES_ACCESS.test(view.type)) return;
    const { documentId } = (view.data ?? {}) as { documentId?: string };
    const [kind, id] = view.audience.split(':');
    const touched = gatesWhere(
      (gate) =>
        (kind !== 'person' || gate.me.personId === id) &&
        (!documentId || gate.documentName === documentId) &&
        (view.chainId === PLATFORM || gate.procedureId === null || gate.procedureId === view.chainId),
    );
    if (view.type === 'document.frozen') touched.forEach(holdBack);
    await Promise.all(touched.map((gate) => recheck(gate, options)));
  }

  const ended = await database.sql.listen('portal_session_ended', (sessionId) => {
    for (const gate of gatesWhere(({ me }) => me.sessionId === sessionId)) expel(gate, 4401, 'signed_out');
  });

  return {
    deliver,
    handleUpgrade: (req, socket, head) => {
      upgrade(req, socket, head).catch((error: unknown) => {
        reportError(error, 'documents');
        refuse(socket, '503 Service Unavailable');
      });
    },
    close: async () => {
      await Promise.all([ended.unlisten().catch(() => undefined), peers.stop()]);
      for (const client of sockets.clients) client.close(1001);
      for (let turn = 0; turn < 200 && hocuspocus.getDocumentsCount() > 0; turn += 1) await wait(25);
      await log.settled();
      for (const client of sockets.clients) client.terminate();
    },
  };
}
