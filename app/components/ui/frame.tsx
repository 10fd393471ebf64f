import { Form, Link, NavLink, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { SignOutButton } from '~/components/session/sign-out-button';
import { SessionWarning } from '~/components/session/session-warning';
import { OfflineGuard } from '~/components/live/offline-guard';
import { useLive } from '~/components/live/live';
import type { Instant } from '~/domain/instant';
import { useText } from '~/i18n/use-text';

type Me = {
  readonly personId: string;
  readonly name: string;
  readonly expiresAt: Instant;
  readonly endsIn: number;
};

/** What stands around every page: the brand, who is signed in, the connection in words. */
export function Frame({ me, children }: { me: Me | null; children: ReactNode }) {
  const text = useText();
  return (
    <>
      <a className="skip-link" href="#main">
        {text.common.skip}
      </a>
      <header className="bar">
        <div className="wrap bar__row">
          <Link to="/" className="brand">
            <Logo />
            {text.common.brand}
          </Link>
          <nav aria-label={text.common.menu} className="bar__nav">
            {me ? (
              <NavLink to="/" end>
                {text.procedures.myWork}
              </NavLink>
            ) : (
              <NavLink to="/aanbestedingen">{text.publicity.list}</NavLink>
            )}
          </nav>
          <div className="bar__me">
            {me && <ConnectionState />}
            <LanguageSwitch />
            {me && <Link to="/account">{me.name}</Link>}
            {me ? <SignOutButton /> : <SignInLink />}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="wrap page">
        {children}
      </main>
      <Foot />
      <OfflineGuard />
      {me && <SessionWarning expiresAt={me.expiresAt} endsIn={me.endsIn} />}
    </>
  );
}

/** What every visitor can look up, on every page. */
function Foot() {
  const { brand, foot } = useText().common;
  return (
    <footer className="foot">
      <div className="wrap foot__row">
        <p>
          {brand}. {foot.promise}
        </p>
        <nav aria-label={foot.label}>
          <ul>
            <li>
              <Link to="/help">{foot.help}</Link>
            </li>
            <li>
              <Link to="/toegankelijkheid">{foot.accessibility}</Link>
            </li>
            <li>
              <Link to="/privacy">{foot.privacy}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

/** To sign-in, and back to a page that shows more to who has signed in. */
function SignInLink() {
  const { signIn } = useText().session;
  const { pathname } = useLocation();
  const back = pathname.startsWith('/aanbestedingen/') ? `?verder=${encodeURIComponent(pathname)}` : '';
  return <Link to={`/inloggen${back}`}>{signIn.title}</Link>;
}

function ConnectionState() {
  const text = useText();
  const status = useLive()?.status;
  if (!status) return null; // an error page listens to nothing
  return (
    <span className={`connection connection--${status}`} data-connection={status}>
      {text.common.connection[status]}
    </span>
  );
}

function LanguageSwitch() {
  const text = useText();
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/taal" className="language">
      <input type="hidden" name="to" value={pathname + search} />
      <button
        className="link-button"
        lang={text.common.otherLanguageCode}
        name="language"
        value={text.common.otherLanguageCode}
      >
        {text.common.otherLanguage}
      </button>
    </Form>
  );
}

const Logo = () => (
  <svg width="30" height="22" viewBox="0 0 30 22" aria-hidden="true">
    <rect className="logo__one" x="0" y="2" width="17" height="7" rx="3.5" />
    <rect className="logo__two" x="13" y="13" width="17" height="7" rx="3.5" />
  </svg>
);
