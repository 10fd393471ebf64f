import { useRevalidator } from '@remix-run/react';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { openConnection, type Connection, type ConnectionStatus, type LiveView } from './connection';

type Listener = (view: LiveView) => void;

type Live = {
  readonly status: ConnectionStatus;
  readonly listen: (chainId: string, cursor: string | null, listener: Listener) => () => void;
  readonly opened: (viewIds: readonly string[]) => void;
  /** Says something politely to screen readers. */
  readonly announce: (text: string) => void;
};

const LiveContext = createContext<Live | null>(null);

const RETRY = 1000; // milliseconds

/** Resolves once the server answers: to ask it for data before would put an error in the place of the page. */
async function whenServed(): Promise<void> {
  for (;;) {
    const answer = await fetch('/readyz').catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, RETRY));
  }
}

/** Keeps the one connection of a signed-in reader, and the live region in which news is announced. */
export function LiveProvider({ signedIn, children }: { signedIn: boolean; children: ReactNode }) {
  const [status, setStatus] = useState<ConnectionStatus>('connecting');
  const [said, announce] = useState('');
  const connection = useRef<Connection | null>(null);
  const watched = useRef(new Map<string, string | null>());
  const listeners = useRef(new Set<(view: LiveView) => void>());
  const { revalidate } = useRevalidator();

  useEffect(() => {
    if (!signedIn) return;
    let closed = false;
    void import('socket.io-client').then(({ io }) => {
      if (closed) return;
      const socket = io({
        transports: ['websocket'],
        autoConnect: false,
        reconnectionDelay: 300,
        reconnectionDelayMax: 3000,
      });
      connection.current = openConnection(socket, {
        onStatus: setStatus,
        onView: (view) => listeners.current.forEach((listener) => listener(view)),
        onReload: () => void whenServed().then(() => !closed && revalidate()),
      });
      for (const [chainId, cursor] of watched.current) connection.current.watch(chainId, cursor);
      if (watched.current.size === 0) socket.connect();
    });
    // the browser knows of a lost network long before a silent socket does
    const online = () => connection.current?.online(true);
    const offline = () => connection.current?.online(false);
    addEventListener('online', online);
    addEventListener('offline', offline);
    return () => {
      removeEventListener('online', online);
      removeEventListener('offline', offline);
      closed = true;
      connection.current?.close();
      connection.current = null;
    };
  }, [signedIn, revalidate]);

  const listen = useCallback<Live['listen']>((chainId, cursor, listener) => {
    const own = (view: LiveView) => {
      if (view.chainId === chainId) listener(view);
    };
    listeners.current.add(own);
    watched.current.set(chainId, cursor);
    connection.current?.watch(chainId, cursor);
    return () => void listeners.current.delete(own);
  }, []);
  const opened = useCallback<Live['opened']>((ids) => connection.current?.opened(ids), []);
  const live = useMemo(() => ({ status, listen, opened, announce }), [status, listen, opened]);

  return (
    <LiveContext.Provider value={live}>
      {children}
      <div role="status" className="visually-hidden">
        {said}
      </div>
    </LiveContext.Provider>
  );
}

/** The connection of this page; on pages outside the frame (errors) there is none. */
export const useLive = (): Live | null => useContext(LiveContext);

/** Calls `onView` for everything that happens in a procedure from `cursor` on. */
export function useViews(chainId: string, cursor: string | null, onView: Listener): void {
  const listen = useLive()?.listen;
  const latest = useRef(onView);
  useEffect(() => {
    latest.current = onView;
  });
  useEffect(() => listen?.(chainId, cursor, (view) => latest.current(view)), [listen, chainId, cursor]);
}
