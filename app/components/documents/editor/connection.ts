import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { countingSocket } from './counting-socket';
import type { SavedTracker } from './saved-tracker';

// All in milliseconds.
const FIRST_DELAY = 300; // before coming back; doubled after every failure
const LAST_DELAY = 5000;
const LOOK_EVERY = 5000;
const QUIET = 45_000; // after which the server is asked for a sign of life: it sends nothing to idle readers
const SILENT = 100_000; // after which the connection counts as dead
const SILENT_UNSAVED = 10_000; // the same, with a text that waits to be stored
const LAST_WORD = 3000; // for a socket that closes, before it is given up

type Listeners = {
  readonly synced: () => void;
  readonly said: (payload: string) => void;
  readonly denied: (reason: string) => void;
  readonly closed: (event: { readonly code: number; readonly reason: string }) => void;
};

export type Connection = {
  readonly provider: HocuspocusProvider;
  readonly awareness: Awareness;
  /** Opens a new socket, which asks anew for everything that we have. */
  readonly comeBack: () => void;
  readonly stop: () => void;
};

/** Connects a document with the server, and comes back by itself until it is stopped. */
export function connect(
  documentId: string,
  document: Y.Doc,
  tracker: SavedTracker,
  listeners: Listeners,
): Connection {
  let delay = FIRST_DELAY;
  let heard = Date.now();
  let stopped = false;
  const websocket = new HocuspocusProviderWebsocket({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`,
    WebSocketPolyfill: countingSocket(tracker, document.clientID),
    messageReconnectTimeout: 3600_000, // we look ourselves
    ...{ delay, minDelay: FIRST_DELAY, maxDelay: LAST_DELAY, factor: 2, jitter: true },
  });
  const provider = new HocuspocusProvider({
    ...{ websocketProvider: websocket, name: documentId, document, token: 'cookie' },
  });

  const waitFor = (milliseconds: number) => {
    delay = Math.round(Math.min(LAST_DELAY, milliseconds)); // the library takes no fractions
    websocket.setConfiguration({ delay });
  };
  const comeBack = () => {
    const socket = websocket.webSocket;
    socket?.close();
    setTimeout(() => {
      if (stopped || !socket || websocket.webSocket !== socket) return;
      provider.onClose();
      websocket.onClose({ event: { code: 4408, reason: 'silent' } });
    }, LAST_WORD);
  };
  const comeNow = () => {
    if (tracker.read().connection !== 'open') void websocket.connect();
  };
  const look = () => {
    const { connection, unsaved } = tracker.read();
    const silence = Date.now() - heard;
    if (connection !== 'open') return;
    if (silence > (unsaved ? SILENT_UNSAVED : SILENT)) comeBack();
    else if (silence > QUIET) provider.forceSync();
  };

  websocket.on('open', () => (heard = Date.now()));
  websocket.on('message', () => (heard = Date.now()));
  provider.on('synced', () => {
    waitFor(FIRST_DELAY * (1 + Math.random())); // not all readers at once after a restart
    listeners.synced();
  });
  provider.on('stateless', ({ payload }: { payload: string }) => listeners.said(payload));
  provider.on('authenticationFailed', ({ reason }: { reason: string }) => listeners.denied(reason));
  provider.on('close', ({ event }: { event: { code: number; reason: string } }) => {
    waitFor(delay * 2);
    listeners.closed(event);
  });
  window.addEventListener('online', comeNow);
  const timer = setInterval(look, LOOK_EVERY);
  provider.attach();

  return {
    ...{ provider, awareness: provider.awareness!, comeBack },
    stop: () => {
      if (stopped) return;
      stopped = true;
      clearInterval(timer);
      window.removeEventListener('online', comeNow);
      provider.destroy();
      websocket.destroy();
      websocket.connect = () => Promise.resolve(); // a socket that just closed has set its timer to come back
    },
  };
}
