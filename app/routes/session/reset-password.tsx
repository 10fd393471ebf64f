import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { NewPasswordFields } from '~/components/session/new-password-fields';
import { NoticeAlert, type Notice } from '~/components/session/notice';
import { Buttons, FormMessages, SubmitButton } from '~/components/ui/form';
import { Heading1, Paragraph, PlainLink } from '~/components/ui/typography';
import { readForm } from '~/form.server';
import { refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { newPasswordForm } from '~/services/sessions/inputs';
import { readResetLink, resetPassword } from '~/services/sessions/reset-password.server';

async function lookAt({ params, context }: LoaderFunctionArgs): Promise<Notice | null> {
  const link = await readResetLink(context.services, params.token ?? '', context.ip);
  if (link.kind === 'wait') return { code: 'wait', minutes: link.minutes };
  return link.kind === 'gone' ? { code: 'link_gone' } : null;
}

export async function loader(args: LoaderFunctionArgs) {
  const notice = await lookAt(args);
  return data({ notice }, { status: notice ? (notice.code === 'wait' ? 429 : 404) : 200 });
}

export async function action(args: ActionFunctionArgs) {
  try {
    const { new_password: password } = readForm(newPasswordForm, await args.request.formData());
    const done = await resetPassword(args.context.services, args.params.token ?? '', password);
    if (done) return redirect('/inloggen?melding=wachtwoord');
    return data({ notice: { code: 'link_gone' } as Notice }, { status: 409 });
  } catch (error) {
    return refusalResult(error, {});
  }
}

export const meta = pageTitle((text) => text.session.reset.title);

export default function ResetPassword() {
  const { session: text } = useText();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const result = answer && 'refusal' in answer ? answer : undefined;
  const notice = loaded.notice ?? (answer && 'notice' in answer ? answer.notice : null);
  return (
    <>
      <Heading1>{text.reset.title}</Heading1>
      <NoticeAlert notice={notice} />
      <FormMessages result={result} />
      {notice ? (
        <Paragraph>
          <PlainLink href="/wachtwoord-vergeten">{text.reset.askAgain}</PlainLink>
        </Paragraph>
      ) : (
        <Form method="post" noValidate>
          <Paragraph>{text.reset.explain}</Paragraph>
          <NewPasswordFields result={result} />
          <Buttons>
            <SubmitButton>{text.reset.submit}</SubmitButton>
          </Buttons>
        </Form>
      )}
    </>
  );
}
