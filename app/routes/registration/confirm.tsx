import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { NewPasswordFields } from '~/components/session/new-password-fields';
import { NoticeAlert } from '~/components/session/notice';
import { Buttons, FormMessages, SubmitButton } from '~/components/ui/form';
import { Heading1, Paragraph } from '~/components/ui/typography';
import { readForm } from '~/form.server';
import { refusalResult } from '~/http.server';
import { chooseLocale } from '~/i18n/locale';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { confirmRegistration } from '~/services/registration/confirm-registration.server';
import { readRegistration } from '~/services/registration/read-registration.server';
import { newPasswordForm } from '~/services/sessions/inputs';
import { createSessions } from '~/services/sessions/lucia.server';
import { callerOf, optionalSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await optionalSession(args);
  const { services, ip } = args.context;
  const page = await readRegistration(services, args.params.token ?? '', { personId: ctx.personId, ip });
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
    const result = await confirmRegistration(ctx, services, args.params.token ?? '', { password, locale });
    // gone, or the step is another one by now: the loader tells which
    if (result.kind !== 'registered' && result.kind !== 'asked')
      return redirect(new URL(args.request.url).pathname);
    const next = result.next === '/' ? '/aanbestedingen' : result.next;
    const page = `/welkom?${new URLSearchParams({ als: result.kind, verder: next })}`;
    if (!result.isNew) return redirect(page);
    const { userAgent } = callerOf(args);
    const { setCookie } = await createSessions(services).start(result.personId, userAgent, true);
    return redirect(page, { headers: { 'Set-Cookie': setCookie } });
  } catch (error) {
    return refusalResult(error, {});
  }
}

export const meta = pageTitle((text) => text.registration.confirm.title);

export default function Confirm() {
  const { registration } = useText();
  const { confirm: text } = registration;
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { pathname } = useLocation();
  if (page.kind !== 'open')
    return (
      <>
        <Heading1>{text.title}</Heading1>
        {page.kind === 'wait' ? <NoticeAlert notice={{ code: 'wait', minutes: page.minutes }} /> : null}
        {page.kind === 'gone' ? <Paragraph>{text.gone}</Paragraph> : null}
        <Paragraph>
          <Link to="/registreren" className="button-link">
            {registration.toRegister}
          </Link>
        </Paragraph>
      </>
    );
  const { email, organisationName, kvkNumber, step } = page;
  return (
    <>
      <Heading1>{text.title}</Heading1>
      <FormMessages result={result} />
      <Paragraph>{text.about(organisationName, kvkNumber)}</Paragraph>
      <Paragraph>{text.administrator}</Paragraph>
      {step === 'sign_in' ? (
        <>
          <Paragraph>{text.signIn(email)}</Paragraph>
          <Paragraph>
            <Link to={`/inloggen?verder=${encodeURIComponent(pathname)}`} className="button-link">
              {registration.toSignIn}
            </Link>
          </Paragraph>
        </>
      ) : (
        <Form method="post" noValidate>
          {step === 'choose_password' && (
            <>
              <Paragraph>{text.choosePassword(email)}</Paragraph>
              <input type="hidden" name="username" autoComplete="username" value={email} />
              <NewPasswordFields result={result} />
            </>
          )}
          <Buttons>
            <SubmitButton>{text.submit}</SubmitButton>
          </Buttons>
        </Form>
      )}
    </>
  );
}
