import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { openSession, type Session } from './session';

/** The session of this page's document; null until the page stands in a browser. */
export function useSession(documentId: string, mayWrite: boolean): Session | null {
  const [session, setSession] = useState<Session | null>(null);
  const [atFirst] = useState(mayWrite); // a reload of the page's data must not close what is being typed
  useEffect(() => {
    const opened = openSession(documentId, atFirst);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- a socket is opened here and nowhere else
    setSession(opened);
    return opened.close;
  }, [documentId, atFirst]);
  return session;
}

/** One value of the session, always the newest; `read` gives a primitive or what stays the same. */
export function useSessionValue<T>(session: Session, read: (session: Session) => T): T {
  return useSyncExternalStore(
    session.subscribe,
    useCallback(() => read(session), [session, read]),
  );
}

/** May be written in at this moment: allowed, and nothing is in the way of storing it. */
export const mayWriteNow = (session: Session): boolean =>
  session.access().write && session.saved().refused === null && session.ended() === null;
