import { data, type ActionFunctionArgs } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { NoticeAlert, type Notice } from '~/components/session/notice';
import { Alert } from '~/components/ui/alert';
import { Buttons, FormMessages, SubmitButton, TextField } from '~/components/ui/form';
import { Heading1, Paragraph, PlainLink } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { emailInput } from '~/services/sessions/inputs';
import { requestReset } from '~/services/sessions/request-reset.server';

const ForgotForm = z.object({ email: emailInput });

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const values = { email: typedValues(form).email ?? '' };
  try {
    const { email } = readForm(ForgotForm, form);
    const minutes = await requestReset(context.services, email, context.ip);
    if (minutes === null) return data({ sent: true as const });
    return data({ notice: { code: 'wait', minutes } as Notice, values }, { status: 429 });
  } catch (error) {
    return refusalResult(error, values);
  }
}

export const meta = pageTitle((text) => text.session.forgot.title);

export default function ForgotPassword() {
  const { session: text } = useText();
  const answer = useActionData<typeof action>();
  const result = answer && 'refusal' in answer ? answer : undefined;
  const sent = answer !== undefined && 'sent' in answer;
  return (
    <>
      <Heading1>{text.forgot.title}</Heading1>
      <NoticeAlert notice={answer && 'notice' in answer ? answer.notice : null} />
      <FormMessages result={result} />
      {sent ? (
        <Alert type="ok" role="status">
          <Paragraph>{text.forgot.sent}</Paragraph>
        </Alert>
      ) : (
        <Form method="post" noValidate>
          <Paragraph>{text.forgot.explain}</Paragraph>
          <TextField
            name="email"
            label={text.email}
            type="email"
            autoComplete="username"
            required
            result={result}
          />
          <Buttons>
            <SubmitButton>{text.forgot.submit}</SubmitButton>
          </Buttons>
        </Form>
      )}
      <Paragraph>
        <PlainLink href="/inloggen">{text.forgot.back}</PlainLink>
      </Paragraph>
    </>
  );
}
