import { isRouteErrorResponse, Link, useLocation } from '@remix-run/react';
import { Heading1, Paragraph } from '@utrecht/component-library-react';
import { useText } from '~/i18n/use-text';
import { errorWords } from './error-words';

/** Says what happened in the reader's words, and where to go on: after the session's end, back to this page. */
export function ErrorPage({ error }: { error: unknown }) {
  const text = useText();
  const { pathname, search } = useLocation();
  const { title, body } = errorWords(text, error);
  const signedOut = isRouteErrorResponse(error) && error.status === 401;
  const to = signedOut ? `/inloggen?verder=${encodeURIComponent(pathname + search)}` : '/';
  return (
    <>
      <Heading1>{title}</Heading1>
      <Paragraph>{body}</Paragraph>
      <Paragraph>
        <Link to={to} reloadDocument={signedOut}>
          {signedOut ? text.session.warning.signIn : text.errors.home}
        </Link>
      </Paragraph>
    </>
  );
}
