import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/ui/alert';
import { Heading1, Paragraph } from '~/components/ui/typography';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { returnPath } from '~/services/sessions/return-path';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  await requireSession(args);
  const { searchParams } = new URL(args.request.url);
  return {
    registered: searchParams.get('als') === 'registered',
    next: returnPath(searchParams.get('verder')),
  };
}

export const meta = pageTitle((text) => text.registration.confirm.welcome);

export default function Welcome() {
  const { registration } = useText();
  const { confirm: text } = registration;
  const { registered, next } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading1>{text.welcome}</Heading1>
      <Alert type={registered ? 'ok' : 'info'} role="status">
        <Paragraph>{registered ? text.done : text.asked}</Paragraph>
      </Alert>
      <Paragraph>
        <Link className="button-link" to={next}>
          {text.goOn}
        </Link>
      </Paragraph>
    </>
  );
}
