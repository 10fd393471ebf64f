import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { NewPasswordFields } from '~/components/session/new-password-fields';
import { NoticeAlert } from '~/components/session/notice';
import { Buttons, FormMessages, SubmitButton } from '~/components/ui/form';
import { Heading1, Paragraph, PlainLink } from '~/components/ui/typography';
import { readForm } from '~/form.server';
import { refusalResult } from '~/http.server';
import { chooseLocale } from '~/i18n/locale';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { acceptInvitation } from '~/services/people/accept-invitation.server';
import { readInvitation } from '~/services/people/read-invitation.server';
import { newPasswordForm } from '~/services/sessions/inputs';
import { createSessions } from '~/services/sessions/lucia.server';
import { callerOf, optionalSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await optionalSession(args);
  const { services, ip } = args.context;
  const page = await readInvitation(services, args.params.token ?? '', { personId: ctx.personId, ip });
  return data(page, { status: { open: 200, gone: 404, wait: 429 }[page.kind] });
}

export async function action(args: ActionFunctionArgs) {
  const { services } = args.context;
  const { headers } = args.request;
  try {
    const form = await args.request.formData();
    const { ctx } = await optionalSession(args);
    const password = form.has('new_password') ? readForm(newPasswordForm, form).new_password : undefined;
    const locale = chooseLocale(headers.get('cookie'), headers.get('accept-language'));
    const result = await acceptInvitation(ctx, services, args.params.token ?? '', { password, locale });
    // gone, or the step is another one by now: the loader tells which
    if (result.kind !== 'accepted') return redirect(new URL(args.request.url).pathname);
    const page = `/procedures/${result.procedureId}`;
    if (!result.isNew) return redirect(page);
    const { setCookie } = await createSessions(services).start(
      result.personId,
      callerOf(args).userAgent,
      true,
    );
    return redirect(page, { headers: { 'Set-Cookie': setCookie } });
  } catch (error) {
    return refusalResult(error, {});
  }
}

export const meta = pageTitle((text) => text.session.invitation.title);

export default function Invitation() {
  const { session: text } = useText();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { pathname } = useLocation();
  if (page.kind !== 'open')
    return (
      <>
        <Heading1>{text.invitation.title}</Heading1>
        {page.kind === 'wait' ? <NoticeAlert notice={{ code: 'wait', minutes: page.minutes }} /> : null}
        {page.kind === 'gone' ? <Paragraph>{text.invitation.gone}</Paragraph> : null}
      </>
    );
  const { email, inviterName, organisationName, procedureTitle, step } = page;
  return (
    <>
      <Heading1>{text.invitation.title}</Heading1>
      <FormMessages result={result} />
      <Paragraph>{text.invitation.invited(inviterName, organisationName, procedureTitle)}</Paragraph>
      {step === 'sign_in' ? (
        <>
          <Paragraph>{text.invitation.signIn(email)}</Paragraph>
          <Paragraph>
            <PlainLink href={`/inloggen?verder=${encodeURIComponent(pathname)}`}>
              {text.invitation.toSignIn}
            </PlainLink>
          </Paragraph>
        </>
      ) : (
        <Form method="post" noValidate>
          {step === 'choose_password' && (
            <>
              <Paragraph>{text.invitation.choosePassword(email)}</Paragraph>
              <input type="hidden" name="username" autoComplete="username" value={email} />
              <NewPasswordFields result={result} />
            </>
          )}
          <Buttons>
            <SubmitButton>{text.invitation.accept}</SubmitButton>
          </Buttons>
        </Form>
      )}
    </>
  );
}
