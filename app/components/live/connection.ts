import type { Socket } from 'socket.io-client';
import type { Instant } from '~/domain/instant';

/** What an event tells this reader, as the server sends it. */
export type LiveView = {
  readonly id: string;
  readonly chainId: string;
  readonly audience: string;
  readonly type: string;
  readonly at: Instant;
  readonly data: unknown;
};

export type ConnectionStatus = 'connecting' | 'online' | 'offline';

type Place = { readonly id: string | null; readonly at: string };

type Listeners = {
  readonly onStatus: (status: ConnectionStatus) => void;
  readonly onView: (view: LiveView) => void;
  /** Too much was missed, or the session ended: the page's data must be loaded anew. */
  readonly onReload: () => void;
};

export type Connection = {
  /** Listens on a procedure from the view that the page was loaded with. */
  readonly watch: (chainId: string, cursor: string | null) => void;
  readonly opened: (viewIds: readonly string[]) => void;
  /** The browser has or lost its network. */
  readonly online: (network: boolean) => void;
  readonly close: () => void;
};

/**
 * One socket for all pages. It knows per procedure the newest view that it holds, and asks for what it missed
 * whenever it (re)connects; while it catches up that place stands still, so that a break in the middle loses
 * nothing. Views may come twice: they are passed on once.
 */
export function openConnection(socket: Socket, listeners: Listeners): Connection {
  const places = new Map<string, Place>();
  const seen = new Set<string>();
  let pending: LiveView[] | null = [];

  const advance = (view: LiveView) => {
    const place = places.get(view.chainId);
    if (place && view.at >= place.at) places.set(view.chainId, { id: view.id, at: view.at });
  };
  const settle = () => {
    pending?.forEach(advance);
    pending = null;
  };
  const since = () => Object.fromEntries([...places].map(([chainId, place]) => [chainId, place.id]));

  socket.auth = (send) => send({ since: since() });
  socket.on('connect', () => (pending = pending ?? []));
  socket.on('ready', () => {
    settle();
    listeners.onStatus('online');
  });
  socket.on('disconnect', (reason) => {
    pending = [];
    listeners.onStatus('offline');
    if (reason === 'io server disconnect') listeners.onReload();
  });
  socket.on('connect_error', (error) => {
    listeners.onStatus('offline');
    if (error.message === 'sign_in_required') listeners.onReload();
  });
  socket.on('resync', listeners.onReload);
  socket.on('view', (view: LiveView) => {
    if (pending) pending.push(view);
    else advance(view);
    if (seen.has(view.id)) return;
    seen.add(view.id);
    if (view.type === 'release.published') socket.emit('pushed', [view.id]);
    listeners.onView(view);
  });

  return {
    watch: (chainId, cursor) => {
      if (places.get(chainId)?.id === cursor && cursor !== null) return;
      places.set(chainId, { id: cursor, at: '' });
      if (!socket.connected) return void socket.connect();
      pending = pending ?? [];
      socket.emit('catch up', { [chainId]: cursor }, settle);
    },
    opened: (viewIds) => void socket.emit('opened', viewIds),
    online: (network) => {
      if (!network) return listeners.onStatus('offline');
      // what looked alive may have died unseen: a new connection asks for what was missed
      socket.disconnect().connect();
    },
    close: () => void socket.disconnect(),
  };
}
