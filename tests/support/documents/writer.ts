import { HocuspocusProvider } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

/** Where a document's texts can be written: a server's address, and one person's session. */
export type Seat = { readonly origin: string; readonly cookie: string };

/** The socket of a browser: it sends the session's cookie and the page's origin. */
const socketOf = ({ origin, cookie }: Seat) =>
  class extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie, origin } });
      this.on('error', () => undefined); // the provider comes back; left while opening, nobody else listens
    }
  };

export const collabUrl = ({ origin }: Seat): string => `${origin.replace(/^http/, 'ws')}/collab`;

/** Everything that was said to this client besides texts, in order. */
type Said = { readonly denied: string[]; readonly notices: string[]; readonly closed: string[] };

/** One person's editor on one document, without the browser around it. */
export function openWriter(seat: Seat, documentId: string) {
  const doc = new Y.Doc();
  const said: Said = { denied: [], notices: [], closed: [] };
  const provider = new HocuspocusProvider({
    ...{ url: collabUrl(seat), name: documentId, document: doc, token: 'cookie' },
    ...{ WebSocketPolyfill: socketOf(seat), delay: 50, minDelay: 20, maxDelay: 200, factor: 1 },
    onAuthenticationFailed: ({ reason }) => void said.denied.push(reason),
    onStateless: ({ payload }) => void said.notices.push(payload),
    onClose: ({ event }) => void said.closed.push(event.reason),
  } as ConstructorParameters<typeof HocuspocusProvider>[0]);
  const root = doc.getXmlFragment('default');

  return {
    ...{ doc, provider, said, root },
    synced: () =>
      until(
        () => provider.synced,
        () => `synced; denied: ${said.denied.join()}`,
      ),
    /** Adds a paragraph at the end. */
    type: (text: string) => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(text)]);
      root.push([paragraph]);
    },
    text: () => textOf(doc),
    /** Everything that was typed here stands in the database. */
    stored: () =>
      until(
        () => provider.synced && provider.unsyncedChanges === 0,
        () => 'stored',
      ),
    sees: (text: string) =>
      until(
        () => textOf(doc).includes(text),
        () => `sees ${text}`,
      ),
    /** The network fails; the provider comes back by itself. */
    drop: () => provider.configuration.websocketProvider.webSocket?.close(),
    mayWrite: () => provider.authorizedScope === 'read-write',
    leave: () => {
      provider.destroy();
      doc.destroy();
    },
  };
}

export type Writer = ReturnType<typeof openWriter>;

/** The plain text of a document, a line per block. */
export const textOf = (doc: Y.Doc): string =>
  doc
    .getXmlFragment('default')
    .toArray()
    .map((block) => block.toString().replace(/<[^>]*>/g, ''))
    .join('\n');

/** Looks again and again until it is so; fails after `ms` with what it waited for. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: () => string,
  ms = 10_000,
): Promise<void> {
  const end = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what()}`);
    await new Promise((next) => setTimeout(next, 5));
  }
}
