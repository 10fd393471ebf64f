import { OutgoingMessage, type Connection } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import type { Caret } from '~/domain/documents/caret';
import type { WriteBar } from '~/domain/documents/document';
import type { SignedIn } from '~/services/sessions/lucia.server';
import { VettedSocket } from './vetted-socket';

/** Why something that a client sent was not taken. */
export type Offence =
  | 'no_access'
  | 'reader_wrote'
  | 'forged_name'
  | 'foreign_author'
  | 'after_revocation'
  | 'not_taken'
  | 'malformed'
  | 'too_large';

/** 4403: no access; 4401: no session; 1008: sent what may not be; 1013: come back by yourself. */
type Expulsion = 4401 | 4403 | 1008 | 1013;

/** One client's connection to one document: who it is, what it may do now, and its way in and out. */
export type Gate = {
  readonly me: SignedIn;
  readonly socket: VettedSocket;
  /** The one document of this connection: named by its first message. */
  documentName: string | null;
  procedureId: string | null;
  caret: Caret | null;
  /** Why it may only read; null: it may write. */
  bar: WriteBar | null;
  /** Set once Hocuspocus has let it in. */
  connection: Connection | null;
  /** The Yjs client whose caret this is. */
  awarenessId: number | null;
  /** With what code it was closed by us: whatever still comes is not heard. */
  expelled: Expulsion | null;
  /** Settles when the connection is let in, or refused. */
  readonly decided: Promise<void>;
  readonly decide: () => void;
};

export function createGate(me: SignedIn, socket: WebSocket): Gate {
  let decide = () => {};
  const decided = new Promise<void>((resolve) => (decide = resolve));
  return {
    ...{ me, socket: new VettedSocket(socket), documentName: null, procedureId: null, caret: null },
    ...{ bar: 'not_yours_to_write', connection: null, awarenessId: null, expelled: null, decided, decide },
  };
}

const send = ({ socket, documentName }: Gate, write: (message: OutgoingMessage) => OutgoingMessage): void => {
  if (socket.readyState === 1) socket.send(write(new OutgoingMessage(documentName ?? '')).toUint8Array());
};

/** Tells the client whether what it wrote stands in the database. */
export const acknowledge = (gate: Gate, stored: boolean): void =>
  send(gate, (message) => message.writeSyncStatus(stored));

type Notice =
  | { readonly type: 'access'; readonly write: boolean; readonly reason: WriteBar | null }
  | { readonly type: 'refused'; readonly reason: 'read_only' | 'too_large' | 'malformed' | 'no_access' };

/** Tells the client something in our own words: what it may do, or what was not stored. */
export const notify = (gate: Gate, notice: Notice): void =>
  send(gate, (message) => message.writeStateless(JSON.stringify(notice)));

/** Ends the connection. */
export function expel(gate: Gate, code: Expulsion, reason: string): void {
  if (gate.expelled) return;
  gate.expelled = code;
  gate.connection?.close({ code, reason });
  gate.socket.close(code, reason);
  gate.decide();
}
