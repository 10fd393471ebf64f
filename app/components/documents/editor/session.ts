import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { connect } from './connection';
import { createSavedTracker, type Saved } from './saved-tracker';
import { denialOf, endingOf, hopeless, readServerMessage, type Access, type Ending } from './server-message';

const BYE = 500; // milliseconds in which a server that says goodbye closes the socket itself

export type Session = {
  readonly document: Y.Doc;
  readonly awareness: Awareness;
  readonly saved: () => Saved;
  readonly access: () => Access;
  /** The text has been here in full, at least once. */
  readonly synced: () => boolean;
  readonly ended: () => Ending | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
};

/**
 * Opens a document for as long as a page shows it: its own socket, its own Y.Doc, nothing kept on the device.
 * `mayWrite`: what the page was loaded with; from then on the server's word counts, and it holds at once.
 */
export function openSession(documentId: string, mayWrite: boolean): Session {
  const document = new Y.Doc();
  const listeners = new Set<() => void>();
  let told = true;
  /** After what is going on now: a key is on its way before the page is drawn anew. */
  const tell = () => {
    if (told) queueMicrotask(() => ((told = true), listeners.forEach((listener) => listener())));
    told = false;
  };
  const tracker = createSavedTracker(tell);
  let access: Access = { write: mayWrite, reason: mayWrite ? null : 'not_yours_to_write' };
  let synced = false;
  let ended: Ending | null = null;

  tracker.mayWrite(mayWrite);
  // before the provider listens: a change counts as unsaved before it is sent
  document.on('update', (_update, origin) => {
    if (origin !== connection.provider && access.write) tracker.typed();
  });
  const connection = connect(documentId, document, tracker, {
    synced: () => {
      synced = true;
      tell();
    },
    said: (payload) => {
      const message = readServerMessage(payload);
      if (message?.type === 'access') allow({ write: message.write, reason: message.reason });
      else if (message?.reason === 'no_access') end('no_access');
      else if (message) tracker.refuse(message.reason);
    },
    denied: (reason) => {
      const ending = denialOf(reason);
      if (ending) end(ending);
      else connection.comeBack();
    },
    closed: (event) => {
      const ending = endingOf(event);
      if (ending) return end(ending);
      const refusal = hopeless(event.code);
      if (refusal && tracker.read().unsaved) {
        connection.stop();
        tracker.refuse(refusal);
      } else if (tracker.read().connection === 'open') setTimeout(backIfOpen, BYE);
    },
  });

  /** The server took the document away but left the socket, which is of no use without it. */
  function backIfOpen(): void {
    if (tracker.read().connection === 'open' && !connection.provider.isAuthenticated) connection.comeBack();
  }

  function end(ending: Ending): void {
    connection.stop();
    ended ??= ending;
    tell();
  }

  function allow(next: Access): void {
    const granted = next.write && !access.write;
    access = next;
    tracker.mayWrite(next.write);
    tell();
    const { refused, withheld } = tracker.read();
    if (granted && (refused || withheld)) connection.comeBack();
  }

  return {
    ...{ document, awareness: connection.awareness, saved: tracker.read, access: () => access },
    ...{ synced: () => synced, ended: () => ended, close: connection.stop },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
