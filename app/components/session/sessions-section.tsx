import { Form } from '@remix-run/react';
import {
  Button,
  Heading2,
  Paragraph,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@utrecht/component-library-react';
import { Buttons, SecondaryButton } from '~/components/ui/form';
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
      <TableContainer tabIndex={0} role="region" aria-labelledby="sessions-title">
        <Table>
          <TableHeader>
            <TableRow>
              <TableHeaderCell scope="col">{account.device}</TableHeaderCell>
              <TableHeaderCell scope="col">{account.since}</TableHeaderCell>
              <TableHeaderCell scope="col">{account.until}</TableHeaderCell>
              {several && <TableHeaderCell scope="col">{account.action}</TableHeaderCell>}
            </TableRow>
          </TableHeader>
          <TableBody>
            {sessions.map((session) => (
              <SessionRow key={session.hash} session={session} several={several} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
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
    <TableRow>
      <TableCell>{device}</TableCell>
      <TableCell>{since}</TableCell>
      <TableCell>{formatShort(locale, session.expiresAt)}</TableCell>
      {several && (
        <TableCell>
          {session.current ? (
            account.thisOne
          ) : (
            <Form method="post">
              <input type="hidden" name="session" value={session.hash} />
              <Button
                type="submit"
                name="intent"
                value="revoke"
                aria-label={account.revokeLabel(device, since)}
              >
                {account.revoke}
              </Button>
            </Form>
          )}
        </TableCell>
      )}
    </TableRow>
  );
}
