import { useFetcher, useLocation } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { Alert } from '~/components/ui/alert';
import { SecondaryButton } from '~/components/ui/form';
import { Paragraph, PlainLink } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';

const MINUTE = 60_000;
const WARN_MINUTES = 5;
const LOOK_EVERY = 15_000; // milliseconds

/** Whole minutes, rounded up, of so many milliseconds; null as long as there is no reason to warn. */
function minutesOf(milliseconds: number): number | null {
  const left = Math.ceil(milliseconds / MINUTE);
  return left > WARN_MINUTES ? null : Math.max(left, 0);
}

/**
 * Warns five minutes before the session ends and offers to stay. After the end it tells that what was typed is
 * kept (see draft.ts). `endsIn`: milliseconds when the root loader told it (this browser's clock may be wrong);
 * a button's answer renews it.
 */
export function SessionWarning({ expiresAt, endsIn }: { expiresAt: string; endsIn: number }) {
  const text = useText().session.warning;
  const fetcher = useFetcher<{ expiresAt: string | null }>();
  const { pathname, search } = useLocation();
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const end = Date.now() + endsIn;
    const look = () => setLeft(minutesOf(end - Date.now()));
    const first = setTimeout(look, 0);
    const timer = setInterval(look, LOOK_EVERY);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [expiresAt, endsIn]);

  const over = left === 0 || fetcher.data?.expiresAt === null;
  return (
    <div role="status" aria-live="polite" className="session-warning">
      {over ? (
        <Alert type="warning" role="none">
          <Paragraph>{text.over}</Paragraph>
          <PlainLink href={`/inloggen?verder=${encodeURIComponent(pathname + search)}`}>
            {text.signIn}
          </PlainLink>
        </Alert>
      ) : left !== null ? (
        <Alert type="warning" role="none">
          <Paragraph>{text.soon(left)}</Paragraph>
          <fetcher.Form method="post" action="/account/sessie">
            <SecondaryButton>{text.stay}</SecondaryButton>
          </fetcher.Form>
        </Alert>
      ) : (
        fetcher.data?.expiresAt && <p className="visually-hidden">{text.stayed}</p>
      )}
    </div>
  );
}
