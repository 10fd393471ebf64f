import { Form } from '@remix-run/react';
import { Buttons, SecondaryButton, SubtleButton } from '~/components/ui/form';
import { Cell, Row, Table } from '~/components/ui/table';
import { Heading2, Paragraph } from '~/components/ui/typography';
import type { Instant } from '~/domain/instant';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import { browserName } from './browser-name';

type Listed = {
  readonly hash: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly userAgent: string;
  readonly current: boolean;
};

/** Where somebody is signed in, each to be ended. */
export function SessionsSection({ sessions }: { sessions: readonly Listed[] }) {
  const { account } = useText().session;
  const several = sessions.length > 1;
  return (
    <section aria-labelledby="sessions-title">
      <Heading2 id="sessions-title">{account.sessionsTitle}</Heading2>
      <Table
        aria-labelledby="sessions-title"
        columns={[account.device, account.since, account.until, ...(several ? [account.action] : [])]}
      >
        {sessions.map((session) => (
          <SessionRow key={session.hash} session={session} several={several} />
        ))}
      </Table>
      {several ? (
        <Form method="post">
          <Buttons>
            <SecondaryButton name="intent" value="revoke_others">
              {account.revokeOthers}
            </SecondaryButton>
          </Buttons>
        </Form>
      ) : (
        <Paragraph>{account.onlyThis}</Paragraph>
      )}
    </section>
  );
}

function SessionRow({ session, several }: { session: Listed; several: boolean }) {
  const { account } = useText().session;
  const locale = useLocale();
  const { browser, system } = browserName(session.userAgent);
  const device = browser && system ? account.browserOn(browser, system) : account.unknownDevice;
  const since = formatShort(locale, session.createdAt);
  return (
    <Row>
      <Cell>{device}</Cell>
      <Cell>{since}</Cell>
      <Cell>{formatShort(locale, session.expiresAt)}</Cell>
      {several && (
        <Cell>
          {session.current ? (
            account.thisOne
          ) : (
            <Form method="post">
              <input type="hidden" name="session" value={session.hash} />
              <SubtleButton name="intent" value="revoke" aria-label={account.revokeLabel(device, since)}>
                {account.revoke}
              </SubtleButton>
            </Form>
          )}
        </Cell>
      )}
    </Row>
  );
}
