import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { z } from 'zod';
import { asDispatcher, readAs, type Database } from '#db/client';
import { missedViews, myAudiences, peopleOf, type EventViewMessage } from '#db/queries/event-views';
import { createSessions, type SignedIn } from '~/services/sessions/lucia.server';
import { audienceRoom, closeRoom, personRoom, sessionRoom } from './rooms';
import { watchSessionEnd } from './session-end';
import type { Stamps } from './stamps';

const CATCH_UP = 200;
const ViewIds = z.array(z.uuid()).min(1).max(500);
/** Per chain, the newest view that the client holds. */
const Since = z.record(z.uuid(), z.uuid().nullable()).refine((since) => Object.keys(since).length <= 20);

type Options = {
  readonly http: HttpServer;
  readonly database: Database;
  readonly secureCookies: boolean;
  readonly stamps: Stamps;
  readonly isOwnOrigin: (origin: string | undefined, host: string | undefined) => boolean;
  readonly reportError: (error: unknown, where: string) => void;
};

export type Sockets = {
  readonly deliver: (view: EventViewMessage) => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Socket.IO as an adapter of the walls: the session decides who it is, the database which audiences' rooms
 * they hear, at connect and again whenever access changes. No connection state recovery: it would restore
 * rooms before any check. Clients send only acknowledgements; every write goes over HTTP.
 */
export async function startSockets(options: Options): Promise<Sockets> {
  const { database, stamps, reportError } = options;
  const sessions = createSessions(options);
  const io = new Server(options.http, {
    serveClient: false,
    destroyUpgrade: false, // the upgrade dispatcher in http.ts ends what nobody takes
    transports: ['websocket'], // no sticky sessions needed over several nodes
    maxHttpBufferSize: 64 * 1024,
    allowRequest: (req, decide) => decide(null, options.isOwnOrigin(req.headers.origin, req.headers.host)),
  });

  io.use((socket, next) => {
    sessions.read(socket.request.headers.cookie ?? null).then(
      ({ me }) => {
        socket.data.me = me;
        next(me ? undefined : new Error('sign_in_required'));
      },
      (error: unknown) => {
        reportError(error, 'socket');
        next(new Error('unavailable'));
      },
    );
  });

  io.on('connection', (socket) => {
    const me = socket.data.me as SignedIn;
    // first, so that a change of access that commits from here on finds this socket
    void socket.join([personRoom(me.personId), sessionRoom(me.sessionId)]);
    const stamp = (kind: 'pushed' | 'opened') => (ids: unknown) => {
      const parsed = ViewIds.safeParse(ids);
      if (parsed.success) stamps.add(kind, me.personId, parsed.data);
    };
    socket.on('pushed', stamp('pushed'));
    socket.on('opened', stamp('opened'));
    const failed = (error: unknown) => {
      reportError(error, 'socket');
      socket.conn.close(); // the client returns and asks again
    };
    socket.on('catch up', (since: unknown, done: unknown) => {
      if (typeof done === 'function') catchUp(socket, me, since).then(() => done() as void, failed);
    });
    enter(socket, me).catch(failed);
  });

  async function enter(socket: Socket, me: SignedIn): Promise<void> {
    const still = await sessions.read(socket.request.headers.cookie ?? null);
    if (!still.me) return void socket.disconnect(true);
    const stopWatching = watchSessionEnd({
      ...{ sessions, cookie: socket.request.headers.cookie, me: still.me, reportError },
      ended: () => socket.disconnect(true),
    });
    socket.once('disconnect', stopWatching);
    const audiences = await readAs(database, me.personId, myAudiences);
    if (!socket.connected) return;
    await socket.join(audiences.map(audienceRoom));
    const { since = {} } = socket.handshake.auth as { since?: unknown };
    await catchUp(socket, me, since);
    socket.emit('ready');
  }

  /** Sends what was missed since the given views; too much for that: the client loads its page anew. */
  async function catchUp(socket: Socket, me: SignedIn, since: unknown): Promise<void> {
    const parsed = Since.safeParse(since);
    for (const [chainId, viewId] of Object.entries(parsed.success ? parsed.data : {})) {
      const missed = await readAs(database, me.personId, (tx) => missedViews(tx, chainId, viewId, CATCH_UP));
      if (missed.length === CATCH_UP) socket.emit('resync', chainId);
      else for (const view of missed) socket.emit('view', view);
    }
  }

  async function deliver(view: EventViewMessage): Promise<void> {
    const [kind, id] = view.audience.split(':');
    if (view.type === 'access_changed') {
      const people = await asDispatcher(database, (tx) => peopleOf(tx, view.audience));
      for (const person of kind === 'person' ? [id!] : people) closeRoom(io, personRoom(person), false);
    } else if (kind === 'asker') {
      // an audience that is born with its question: nobody's socket can have joined its room at connect
      const people = await asDispatcher(database, (tx) => peopleOf(tx, view.audience));
      if (people.length > 0) io.to(people.map(personRoom)).emit('view', view);
    } else io.to(audienceRoom(view.audience)).emit('view', view);
  }

  const ended = await database.sql.listen('portal_session_ended', (id) =>
    closeRoom(io, sessionRoom(id), true),
  );
  const close = async () => {
    await ended.unlisten().catch(() => undefined);
    // no goodbye: whoever is told that the server ended the connection does not come back by itself
    io.engine.close();
  };
  return { deliver, close };
}
