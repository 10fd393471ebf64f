import type { Sessions, SignedIn } from '~/services/sessions/lucia.server';

type Watched = {
  readonly sessions: Sessions;
  readonly cookie: string | undefined;
  readonly me: SignedIn;
  /** The session is over. */
  readonly ended: () => void;
  readonly reportError: (error: unknown, where: string) => void;
};

/** Sessions slide: at the end of one that was not extended the connection ends with it. Gives a function that stops watching. */
export function watchSessionEnd({ sessions, cookie, me, ended, reportError }: Watched): () => void {
  let timer: NodeJS.Timeout;
  const wait = (expiresAt: string) => {
    timer = setTimeout(look, Math.max(1000, new Date(expiresAt).getTime() - Date.now() + 1000));
    timer.unref();
  };
  const look = () => {
    sessions.read(cookie ?? null).then(
      (now) => (now.me ? wait(now.me.expiresAt) : ended()),
      (error: unknown) => reportError(error, 'session'),
    );
  };
  wait(me.expiresAt);
  return () => clearTimeout(timer);
}
