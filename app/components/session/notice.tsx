import { useEffect, useRef } from 'react';
import { Alert } from '~/components/ui/alert';
import { Paragraph } from '~/components/ui/typography';
import type { session } from '~/i18n/nl/session';
import { useText } from '~/i18n/use-text';

type Code = keyof (typeof session)['notices'];

/** What the answer to a form about signing in says. `wait`: after too many attempts. */
export type Notice =
  { readonly code: Exclude<Code, 'wait'> } | { readonly code: 'wait'; readonly minutes: number };

const GOOD: readonly Code[] = [
  'password_reset',
  'password_changed',
  'second_factor_on',
  'second_factor_off',
  'session_revoked',
  'others_revoked',
];

/** Says it, and takes the focus, so that it is read first. */
export function NoticeAlert({ notice }: { notice: Notice | null | undefined }) {
  const { notices } = useText().session;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice) box.current?.focus();
  }, [notice]);
  if (!notice) return null;
  const good = GOOD.includes(notice.code);
  return (
    <div ref={box} tabIndex={-1} className="form-messages">
      <Alert type={good ? 'ok' : 'error'} role={good ? 'status' : 'alert'}>
        <Paragraph>{notice.code === 'wait' ? notices.wait(notice.minutes) : notices[notice.code]}</Paragraph>
      </Alert>
    </div>
  );
}
