import { Link, useLocation, useRouteLoaderData } from '@remix-run/react';
import { useState, type ReactNode } from 'react';
import { instantOf, type Instant } from '~/domain/instant';
import { isProvided } from '~/i18n/catalogue';
import { formatPrecise } from '~/i18n/format';
import { LOCALES } from '~/i18n/locale';
import { LocaleContext, useLocale, useText } from '~/i18n/use-text';
import { errorKind, errorWords } from './error-words';
import { Heading1, Heading2, Paragraph } from './typography';

/**
 * Says what happened in the reader's words, what has not been lost, and where to go on. If not even the reader's
 * language could be found out, it says so in all of them.
 */
export function ErrorPage({ error }: { error: unknown }) {
  const root = useRouteLoaderData('root') as { me: unknown } | undefined;
  const [at] = useState(() => instantOf(new Date()));
  if (errorKind(error) === 'signed_out') return <SignedOut error={error} />;
  const said = { error, at, signedOut: root?.me === null };
  if (root) return <Told {...said} title={Heading1} />;
  return LOCALES.filter(isProvided).map((locale, i) => (
    <LocaleContext.Provider key={locale} value={locale}>
      <section lang={locale} data-speaks="all">
        <Told {...said} title={i === 0 ? Heading1 : Heading2} />
      </section>
    </LocaleContext.Provider>
  ));
}

type Title = (props: { children: ReactNode }) => ReactNode;

type Said = { error: unknown; at: Instant; signedOut: boolean; title: Title };

function Told({ error, at, signedOut, title: Title }: Said) {
  const text = useText();
  const { errors } = text.pages;
  const here = useHere();
  const kind = errorKind(error);
  const { title, body } = errorWords(text, error);
  const again = kind === 'fault' || kind === 'no_connection';
  const hints = kind === 'not_found' ? errors.notFound : again ? errors.fault : [];
  const mayHelpToSignIn = kind === 'not_found' && signedOut;
  return (
    <>
      <Title>{title}</Title>
      <Paragraph lead>{body}</Paragraph>
      {hints.map((hint) => (
        <Paragraph key={hint}>{hint}</Paragraph>
      ))}
      {mayHelpToSignIn && <Paragraph>{errors.signedOut}</Paragraph>}
      {kind === 'fault' && <Report at={at} />}
      <ul role="list" className="ways-on">
        {mayHelpToSignIn && (
          <li>
            <Link to={signInFrom(here)} className="button-link" reloadDocument>
              {errors.signIn}
            </Link>
          </li>
        )}
        {again && (
          <li>
            <a href={here} className="button-link">
              {errors.again}
            </a>
          </li>
        )}
        <li>
          <Link to="/" className={mayHelpToSignIn || again ? undefined : 'button-link'}>
            {signedOut ? errors.start : text.errors.home}
          </Link>
        </li>
        <li>
          <Link to="/help">{errors.help}</Link>
        </li>
      </ul>
    </>
  );
}

/** When it happened, for whoever looks for it in the server's log. */
function Report({ at }: { at: Instant }) {
  const locale = useLocale();
  const { errors } = useText().pages;
  return (
    <Paragraph>
      {errors.report} {/* the server's moment stays: it is the one in its log */}
      <time dateTime={at} className="moment" suppressHydrationWarning>
        {formatPrecise(locale, at)}
      </time>
      . <Link to="/help#contact">{errors.whom}</Link>
    </Paragraph>
  );
}

/** After the session's end: to sign-in, and back to this page. */
function SignedOut({ error }: { error: unknown }) {
  const text = useText();
  const here = useHere();
  const { title, body } = errorWords(text, error);
  return (
    <>
      <Heading1>{title}</Heading1>
      <Paragraph>{body}</Paragraph>
      <Paragraph>
        <Link to={signInFrom(here)} reloadDocument>
          {text.session.warning.signIn}
        </Link>
      </Paragraph>
    </>
  );
}

function useHere(): string {
  const { pathname, search } = useLocation();
  return pathname + search;
}

const signInFrom = (path: string): string => `/inloggen?verder=${encodeURIComponent(path)}`;
