import { useFetcher, useLocation } from '@remix-run/react';
import { Alert, Link, Paragraph, SecondaryActionButton } from '@utrecht/component-library-react';
import { useEffect, useState } from 'react';
import { useText } from '~/i18n/use-text';

const MINUTE = 60_000;
const WARN_MINUTES = 5;
const LOOK_EVERY = 15_000; // milliseconds

/** Whole minutes until `expiresAt`, rounded up; null as long as there is no reason to warn. */
function minutesLeft(expiresAt: string, now: number): number | null {
  const left = Math.ceil((Date.parse(expiresAt) - now) / MINUTE);
  return left > WARN_MINUTES ? null : Math.max(left, 0);
}

/**
 * Warns five minutes before the session ends and offers to stay. After the end it tells that what was typed is
 * kept (see draft.ts). `expiresAt`: an instant in UTC, from the root loader; a button's answer renews it.
 */
export function SessionWarning({ expiresAt }: { expiresAt: string }) {
  const text = useText().session.warning;
  const fetcher = useFetcher<{ expiresAt: string | null }>();
  const { pathname, search } = useLocation();
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const look = () => setLeft(minutesLeft(expiresAt, Date.now()));
    const first = setTimeout(look, 0);
    const timer = setInterval(look, LOOK_EVERY);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [expiresAt]);

  const over = left === 0 || fetcher.data?.expiresAt === null;
  return (
    <div role="status" aria-live="polite" className="session-warning">
      {over ? (
        <Alert type="warning">
          <Paragraph>{text.over}</Paragraph>
          <Link href={`/inloggen?verder=${encodeURIComponent(pathname + search)}`}>{text.signIn}</Link>
        </Alert>
      ) : left !== null ? (
        <Alert type="warning">
          <Paragraph>{text.soon(left)}</Paragraph>
          <fetcher.Form method="post" action="/account/sessie">
            <SecondaryActionButton type="submit">{text.stay}</SecondaryActionButton>
          </fetcher.Form>
        </Alert>
      ) : (
        fetcher.data?.expiresAt && <p className="visually-hidden">{text.stayed}</p>
      )}
    </div>
  );
}
