import { NewPasswordFields } from '~/components/session/new-password-fields';
import { NoticeAlert, type Notice } from '~/components/session/notice';
import { PasswordSection } from '~/components/session/password-section';
import { SecondFactorSection } from '~/components/session/second-factor-section';
import { SessionWarning } from '~/components/session/session-warning';
import { SessionsSection } from '~/components/session/sessions-section';
import { SignOutButton } from '~/components/session/sign-out-button';
import { useText } from '~/i18n/use-text';
import { ago, DAY, NOW, refused, SOON } from './samples';
import { Specimen } from './specimen';

const BROWSERS = [
  'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Safari/604.1',
  'unknown',
];
const SESSIONS = BROWSERS.map((userAgent, i) => ({
  ...{ hash: String(i), createdAt: ago(i * DAY), expiresAt: SOON, userAgent, current: i === 0 },
}));
/** Looks like a code; there is nothing in it. */
const QR =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#fff" d="M0 0h9v9H0z"/><path d="M1 1h3v3H1zM5 1h3v3H5zM1 5h3v3H1zM5 5h1v1H5zM7 7h1v1H7z"/></svg>';
const FACTORS = [
  ['off', { kind: 'off' }],
  ['proposed', { kind: 'proposed', secret: 'VOORBEELDVOORBEELD', qr: QR }],
  ['on', { kind: 'on' }],
] as const;

const MINUTE = 60_000; // milliseconds

const noticeOf = (code: Notice['code']): Notice => (code === 'wait' ? { code, minutes: 4 } : { code });

/** Signing in and out, and what belongs to an account. */
export function Session() {
  const { notices } = useText().session;
  return (
    <>
      <Specimen of="session/notice" as="of every kind">
        {(Object.keys(notices) as (keyof typeof notices)[]).map((code) => (
          <NoticeAlert key={code} notice={noticeOf(code)} />
        ))}
      </Specimen>
      <Specimen of="session/session-warning" as="a few minutes before the end">
        <SessionWarning expiresAt={NOW} endsIn={3 * MINUTE} />
      </Specimen>
      <Specimen of="session/session-warning" as="after the end">
        <SessionWarning expiresAt={NOW} endsIn={0} />
      </Specimen>
      <Specimen of="session/sessions-section" as="on several devices">
        <SessionsSection sessions={SESSIONS} />
      </Specimen>
      <Specimen of="session/sessions-section" as="on this device alone">
        <SessionsSection sessions={SESSIONS.slice(0, 1)} />
      </Specimen>
      {FACTORS.map(([as, factor]) => (
        <Specimen key={as} of="session/second-factor-section" as={as}>
          <SecondFactorSection factor={factor} result={undefined} />
        </Specimen>
      ))}
      <Specimen of="session/second-factor-section" as="proposed, refused">
        <SecondFactorSection factor={FACTORS[1][1]} result={refused('code')} />
      </Specimen>
      <Specimen of="session/password-section" as="refused">
        <PasswordSection email="naam@voorbeeld.example" result={refused('present_password')} />
      </Specimen>
      <Specimen of="session/new-password-fields" as="where a password is chosen for the first time">
        <NewPasswordFields result={undefined} />
      </Specimen>
      <Specimen of="session/sign-out-button">
        <SignOutButton />
      </Specimen>
    </>
  );
}
