import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { TermLine } from '~/components/pages/term-line';
import { NoticeAlert, type Notice } from '~/components/session/notice';
import { Alert } from '~/components/ui/alert';
import { Buttons, FormMessages, SubmitButton, TextField } from '~/components/ui/form';
import { Heading1, Paragraph, PlainLink } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResult } from '~/http.server';
import { chooseLocale } from '~/i18n/locale';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { RegisterForm } from '~/services/registration/registration-forms';
import { requestRegistration } from '~/services/registration/request-registration.server';
import { returnPath } from '~/services/sessions/return-path';

const nextOf = (request: Request) => returnPath(new URL(request.url).searchParams.get('verder'));

export async function loader({ request }: LoaderFunctionArgs) {
  return { next: nextOf(request) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const values = typedValues(form);
  try {
    const locale = chooseLocale(request.headers.get('cookie'), request.headers.get('accept-language'));
    const asked = { ip: context.ip, locale, next: nextOf(request) };
    const minutes = await requestRegistration(context.services, readForm(RegisterForm, form), asked);
    if (minutes === null) return data({ sent: true as const });
    return data({ notice: { code: 'wait', minutes } as Notice, values }, { status: 429 });
  } catch (error) {
    return refusalResult(error, values);
  }
}

export const meta = pageTitle((text) => text.registration.register.title);

export default function Register() {
  const { registration } = useText();
  const { register: text } = registration;
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const result = answer && 'refusal' in answer ? answer : undefined;
  if (answer && 'sent' in answer)
    return (
      <>
        <Heading1>{text.title}</Heading1>
        <Alert type="ok" role="status">
          <Paragraph>{text.sent}</Paragraph>
        </Alert>
        <Paragraph>{text.sentKnown}</Paragraph>
        <Paragraph>{text.noMail}</Paragraph>
      </>
    );
  return (
    <>
      <Heading1>{text.title}</Heading1>
      <Paragraph lead>{text.lead}</Paragraph>
      <NoticeAlert notice={answer && 'notice' in answer ? answer.notice : null} />
      <FormMessages result={result} />
      <Form method="post" noValidate className="sheet narrow">
        <TextField
          name="organisationName"
          label={text.organisationName}
          description={text.organisationHelp}
          autoComplete="organization"
          required
          result={result}
        />
        <TextField
          name="kvkNumber"
          label={registration.kvkNumber}
          description={registration.kvkHelp}
          inputMode="numeric"
          required
          result={result}
        />
        <TextField name="name" label={text.name} autoComplete="name" required result={result} />
        <TextField
          name="email"
          label={text.email}
          description={text.emailHelp}
          type="email"
          autoComplete="email"
          required
          result={result}
        />
        <Buttons>
          <SubmitButton>{text.submit}</SubmitButton>
        </Buttons>
      </Form>
      <TermLine ids={['partij', 'samenwerkingsverband', 'penvoerder', 'combinant', 'onderaannemer']} />
      <Paragraph>
        {text.have}{' '}
        <PlainLink href={`/inloggen?verder=${encodeURIComponent(next)}`}>{registration.toSignIn}</PlainLink>
      </Paragraph>
    </>
  );
}
