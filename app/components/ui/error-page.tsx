import { isRouteErrorResponse, Link } from '@remix-run/react';
import { Heading1, Paragraph } from '@utrecht/component-library-react';
import { useText } from '~/i18n/use-text';

/** Says what happened in the reader's words, and where to go on. */
export function ErrorPage({ error }: { error: unknown }) {
  const text = useText();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const words =
    status === 404 ? text.errors.notFound : status === 403 ? text.errors.forbidden : text.errors.fault;
  return (
    <>
      <Heading1>{words.title}</Heading1>
      <Paragraph>{words.body}</Paragraph>
      <Paragraph>
        <Link to="/">{text.errors.home}</Link>
      </Paragraph>
    </>
  );
}
