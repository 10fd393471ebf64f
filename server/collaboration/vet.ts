import type { Document } from '@hocuspocus/server';
import { removeAwarenessStates } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { readAwareness, writeAwareness } from './awareness';
import { acknowledge, notify, type Gate, type Offence } from './gate';
import { awarenessMessage, readMessage, type Message } from './message';
import { newsIn } from './update';
import type { UpdateLog } from './update-log';

/** A text of about two thousand pages; above that nobody can work in it. */
const MOST_BYTES = 16 * 1024 * 1024;

type Options = {
  readonly log: UpdateLog;
  /** The document as it lives on this node, or undefined when nobody has it open. */
  readonly live: (documentName: string) => Promise<Document | undefined>;
  readonly size: (document: Document) => number;
  readonly grew: (document: Document, bytes: number) => void;
  readonly record: (gate: Gate, offence: Offence) => void;
  /** Records it, and ends the connection of who sends what no page of ours does. */
  readonly shut: (gate: Gate, offence: Offence) => void;
  /** Asks the database anew what this client may do. */
  readonly recheck: (gate: Gate) => Promise<void>;
};

/** Decides for every message that a client sends; what is not named here goes nowhere. */
export function createVetting(options: Options) {
  const { log, live, record, shut, recheck } = options;

  async function vet(gate: Gate, data: Uint8Array): Promise<void> {
    if (gate.expelled) return gate.expelled === 1013 ? undefined : record(gate, 'after_revocation');
    const message = readMessage(data);
    if (!message) return shut(gate, 'malformed');
    if (gate.documentName === null) return introduce(gate, message, data);
    if (message.documentName !== gate.documentName) return record(gate, 'forged_name');
    if (!gate.connection) return;
    switch (message.kind) {
      case 'write':
        return write(gate, gate.connection.document, message);
      case 'awareness':
        return showCaret(gate, gate.connection.document, message.update);
      case 'ask for state':
      case 'close':
        return gate.socket.pass(data);
      case 'authenticate':
        return; // said once, at the beginning
      case 'not taken':
        return record(gate, 'not_taken');
    }
  }

  /** The first message says which document this connection is for; Hocuspocus asks our hook whether it may. */
  async function introduce(gate: Gate, message: Message, data: Uint8Array): Promise<void> {
    if (message.kind !== 'authenticate') return shut(gate, 'malformed');
    gate.documentName = message.documentName;
    gate.socket.pass(data);
    await gate.decided;
  }

  async function write(
    gate: Gate,
    document: Document,
    { update, answersState }: Extract<Message, { kind: 'write' }>,
  ): Promise<void> {
    const news = readNews(document, update, answersState);
    if (!news) return shut(gate, 'malformed');
    if (news.nothing) return acknowledge(gate, true);
    if (gate.bar) return refuse(gate, 'reader_wrote', 'read_only');
    if (news.authors.size > 1) return shut(gate, 'foreign_author');
    if (options.size(document) + update.length > MOST_BYTES) return refuse(gate, 'too_large', 'too_large');
    const clientId = [...news.authors][0] ?? null;
    const verdict = await log.append({
      ...{ documentId: document.name, personId: gate.me.personId, clientId, data: update },
    });
    if (verdict === 'foreign_author') return shut(gate, 'foreign_author');
    if (verdict) {
      await recheck(gate); // the database knew first
      if (gate.expelled) return record(gate, 'after_revocation');
      return refuse(gate, 'reader_wrote', 'read_only');
    }
    // whoever has it open by now, also if this client is gone: what is stored is what all see
    const open = await live(document.name);
    if (open) {
      Y.applyUpdate(open, update, gate.connection);
      options.grew(open, update.length);
    }
    acknowledge(gate, true);
  }

  function refuse(gate: Gate, offence: Offence, reason: 'read_only' | 'too_large'): void {
    record(gate, offence);
    acknowledge(gate, false);
    notify(gate, { type: 'refused', reason });
  }

  /** Passes on where a writer's caret is, under the name that the server gives; readers have none. */
  function showCaret(gate: Gate, document: Document, update: Uint8Array): void {
    const entries = readAwareness(update);
    if (!entries) return shut(gate, 'malformed');
    if (gate.bar || !gate.caret) return;
    // clients also repeat what they hear of others: only their own is theirs to say
    gate.awarenessId ??=
      entries.find((e) => !e.gone && !document.awareness.states.has(e.clientId))?.clientId ?? null;
    const own = entries.find((entry) => entry.clientId === gate.awarenessId);
    if (own) gate.socket.pass(awarenessMessage(document.name, writeAwareness(own, gate.caret)));
  }

  return vet;
}

function readNews(document: Document, update: Uint8Array, whole: boolean) {
  try {
    return newsIn(document, update, whole);
  } catch {
    return null;
  }
}

/** Takes a client's caret away: it may only read from now on. */
export function hideCaret({ connection, awarenessId }: Gate): void {
  if (connection && awarenessId !== null)
    removeAwarenessStates(connection.document.awareness, [awarenessId], 'reader');
}
