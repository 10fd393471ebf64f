import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { NoticeAlert, type Notice } from '~/components/session/notice';
import { Buttons, FormMessages, SubmitButton, TextField } from '~/components/ui/form';
import { Heading1, Paragraph, PlainLink } from '~/components/ui/typography';
import { readForm } from '~/form.server';
import { refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { codeInput } from '~/services/sessions/inputs';
import { createSessions } from '~/services/sessions/lucia.server';
import { passSecondFactor } from '~/services/sessions/pass-second-factor.server';
import { returnPath } from '~/services/sessions/return-path';
import { callerOf } from '~/session.server';

const CodeForm = z.object({ code: codeInput });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const waiting = await createSessions(context.services).readIncomplete(request.headers.get('cookie'));
  if (!waiting) throw redirect('/inloggen');
  return null;
}

export async function action(args: ActionFunctionArgs) {
  try {
    const { code } = readForm(CodeForm, await args.request.formData());
    const result = await passSecondFactor(args.context.services, callerOf(args), code);
    if (result.kind === 'start_again') return redirect('/inloggen?melding=opnieuw');
    if (result.kind === 'wait')
      return data({ notice: { code: 'wait', minutes: result.minutes } as Notice }, { status: 429 });
    if (result.kind === 'refused') return data({ notice: { code: 'code' } as Notice }, { status: 422 });
    const path = returnPath(new URL(args.request.url).searchParams.get('verder'));
    return redirect(path, { headers: { 'Set-Cookie': result.setCookie } });
  } catch (error) {
    return refusalResult(error, {});
  }
}

export const meta = pageTitle((text) => text.session.secondFactor.title);

export default function SecondFactor() {
  const { session: text } = useText();
  const answer = useActionData<typeof action>();
  const result = answer && 'refusal' in answer ? answer : undefined;
  return (
    <>
      <Heading1>{text.secondFactor.title}</Heading1>
      <NoticeAlert notice={answer && 'notice' in answer ? answer.notice : null} />
      <FormMessages result={result} />
      <Paragraph>{text.secondFactor.explain}</Paragraph>
      <Form method="post" noValidate>
        <TextField
          name="code"
          label={text.code}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          result={result}
        />
        <Buttons>
          <SubmitButton>{text.secondFactor.submit}</SubmitButton>
        </Buttons>
      </Form>
      <Paragraph>{text.secondFactor.lost}</Paragraph>
      <Paragraph>
        <PlainLink href="/inloggen">{text.secondFactor.again}</PlainLink>
      </Paragraph>
    </>
  );
}
