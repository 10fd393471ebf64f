import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { NoticeAlert, type Notice } from '~/components/session/notice';
import { Buttons, FormMessages, SubmitButton, TextField } from '~/components/ui/form';
import { Heading1, Paragraph, PlainLink } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { emailInput, passwordInput } from '~/services/sessions/inputs';
import { returnPath } from '~/services/sessions/return-path';
import { signIn } from '~/services/sessions/sign-in.server';
import { callerOf, optionalSession } from '~/session.server';

const SignInForm = z.object({ email: emailInput, password: passwordInput });

const onwards = (request: Request) => returnPath(new URL(request.url).searchParams.get('verder'));

export async function loader(args: LoaderFunctionArgs) {
  const { me } = await optionalSession(args);
  const path = onwards(args.request);
  if (me) throw redirect(path);
  const said = new URL(args.request.url).searchParams.get('melding');
  const notice: Notice | null =
    said === 'wachtwoord' ? { code: 'password_reset' } : said === 'opnieuw' ? { code: 'start_again' } : null;
  return { returning: path !== '/', notice };
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const values = { email: typedValues(form).email ?? '' };
  try {
    const input = readForm(SignInForm, form);
    const result = await signIn(args.context.services, callerOf(args), input);
    if (result.kind === 'wait')
      return data({ notice: { code: 'wait', minutes: result.minutes } as Notice, values }, { status: 429 });
    if (result.kind === 'refused')
      return data({ notice: { code: 'credentials' } as Notice, values }, { status: 422 });
    const path = onwards(args.request);
    const next = result.kind === 'signed_in' ? path : `/inloggen/code?verder=${encodeURIComponent(path)}`;
    return redirect(next, { headers: { 'Set-Cookie': result.setCookie } });
  } catch (error) {
    return refusalResult(error, values);
  }
}

export const meta = pageTitle((text) => text.session.signIn.title);

export default function SignIn() {
  const { session: text } = useText();
  const { returning, notice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const result = answer && 'refusal' in answer ? answer : undefined;
  return (
    <>
      <Heading1>{text.signIn.title}</Heading1>
      <NoticeAlert notice={answer ? ('notice' in answer ? answer.notice : null) : notice} />
      <FormMessages result={result} />
      {returning && <Paragraph>{text.signIn.returning}</Paragraph>}
      <Form method="post" noValidate>
        <TextField
          name="email"
          label={text.email}
          type="email"
          autoComplete="username"
          required
          result={result}
          defaultValue={answer?.values.email}
        />
        <TextField
          name="password"
          label={text.password}
          type="password"
          autoComplete="current-password"
          required
          result={result}
        />
        <Buttons>
          <SubmitButton>{text.signIn.submit}</SubmitButton>
        </Buttons>
      </Form>
      <Paragraph>
        <PlainLink href="/wachtwoord-vergeten">{text.signIn.forgot}</PlainLink>
      </Paragraph>
      <Paragraph>
        {text.signIn.noAccount} <PlainLink href="/registreren">{text.signIn.register}</PlainLink>.{' '}
        {text.signIn.invited}
      </Paragraph>
    </>
  );
}
