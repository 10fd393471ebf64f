import { HocuspocusProvider } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { readOutgoing } from '~/components/documents/editor/wire';

export type Seat = { readonly origin: string; readonly cookie: string; readonly documentId: string };

/** A key that was typed by a Yjs client, and the clock that it got in the text. */
type Key = { readonly clientId: number; readonly clock: number };

export type Editor = {
  readonly clientId: number;
  /** Types one character at the end of this person's paragraph, at times a new paragraph. */
  readonly type: () => Key;
  /** Told of everything that others typed: the clocks from and up to which one of them wrote. */
  readonly onHeard: (hear: (clientId: number, from: number, to: number) => void) => void;
  readonly ready: () => boolean;
  /** All that was typed here has been acknowledged. */
  readonly settled: () => boolean;
  readonly leave: () => void;
};

const LINE = 60;
const LETTERS = 'de gemeente en de aanbieders schrijven samen aan een plan ';

/** A browser's socket as our pages use it: with the session's cookie, and without repeating what others said. */
const socketOf = ({ origin, cookie }: Seat, clientId: number) =>
  class extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie, origin } });
    }
    override send(data: Uint8Array): void {
      const message = readOutgoing(data);
      if (message.kind !== 'awareness' || message.clientIds.includes(clientId)) super.send(data);
    }
  };

/** An editor without the screen: it sends what one with a screen sends for each key. */
export function openEditor(seat: Seat): Editor {
  const doc = new Y.Doc();
  const provider = new HocuspocusProvider({
    ...{ url: `${seat.origin.replace(/^http/, 'ws')}/collab`, name: seat.documentId, document: doc },
    ...{ token: 'cookie', WebSocketPolyfill: socketOf(seat, doc.clientID) },
  } as ConstructorParameters<typeof HocuspocusProvider>[0]);
  const root = doc.getXmlFragment('default');
  let line: Y.XmlText | undefined;

  /** The caret stays relative to the text around it, so it is told anew only in another paragraph. */
  function newLine(): Y.XmlText {
    const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()];
    paragraph.insert(0, [text]);
    root.push([paragraph]);
    const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, 0)) as unknown;
    provider.setAwarenessField('cursor', { anchor: place, head: place });
    return text;
  }

  return {
    clientId: doc.clientID,
    type: () => {
      if (!line || line.length >= LINE) line = newLine();
      line.insert(line.length, LETTERS[line.length % LETTERS.length]!);
      return { clientId: doc.clientID, clock: Y.getState(doc.store, doc.clientID) - 1 };
    },
    onHeard: (hear) =>
      doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, change: Y.Transaction) => {
        for (const [clientId, to] of change.afterState) {
          const from = change.beforeState.get(clientId) ?? 0;
          if (to > from && clientId !== doc.clientID) hear(clientId, from, to);
        }
      }),
    ready: () => provider.synced,
    settled: () => provider.synced && provider.unsyncedChanges === 0,
    leave: () => {
      provider.destroy();
      doc.destroy();
    },
  };
}
