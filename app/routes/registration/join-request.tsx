import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { NoticeAlert } from '~/components/session/notice';
import { Alert } from '~/components/ui/alert';
import { CheckField } from '~/components/ui/check-field';
import { Buttons, FormMessages, SubmitButton } from '~/components/ui/form';
import { Heading1, Paragraph } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { admitColleague } from '~/services/registration/admit-colleague.server';
import { readJoinRequest } from '~/services/registration/join-request.server';
import { JoinRequestForm } from '~/services/registration/registration-forms';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { services, ip } = args.context;
  const page = await readJoinRequest(ctx, services, args.params.token ?? '', ip);
  return data(page, { status: { open: 200, not_yours: 403, gone: 404, wait: 429 }[page.kind] });
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const form = await args.request.formData();
  const here = new URL(args.request.url).pathname;
  try {
    const input = readForm(JoinRequestForm, form);
    const admitted = await admitColleague(ctx, args.context.services, args.params.token ?? '', input);
    return redirect(admitted ? `${here}?toegelaten` : here);
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}

export const meta = pageTitle((text) => text.registration.joinRequest.title);

export default function JoinRequest() {
  const { joinRequest: text } = useText().registration;
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const done = useSearchParams()[0].has('toegelaten') && page.kind === 'gone';
  return (
    <>
      <Heading1>{text.title}</Heading1>
      {done && (
        <Alert type="ok" role="status">
          <Paragraph>{text.done}</Paragraph>
        </Alert>
      )}
      {page.kind === 'wait' && <NoticeAlert notice={{ code: 'wait', minutes: page.minutes }} />}
      {page.kind === 'gone' && !done && <Paragraph>{text.gone}</Paragraph>}
      {page.kind === 'not_yours' && <Paragraph>{text.notYours}</Paragraph>}
      {page.kind === 'open' && (
        <>
          <FormMessages result={result} />
          <Paragraph>{text.body(page.name, page.email, page.organisationName)}</Paragraph>
          <Form method="post" noValidate>
            <CheckField name="administrator" label={text.administrator} result={result} />
            <Buttons>
              <SubmitButton>{text.submit}</SubmitButton>
            </Buttons>
          </Form>
          <Paragraph>{text.ignore}</Paragraph>
        </>
      )}
    </>
  );
}
