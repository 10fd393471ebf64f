import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { toString as toQr } from 'qrcode';
import { NoticeAlert } from '~/components/session/notice';
import { PasswordSection } from '~/components/session/password-section';
import { SecondFactorSection } from '~/components/session/second-factor-section';
import { SessionsSection } from '~/components/session/sessions-section';
import { FormMessages } from '~/components/ui/form';
import { Heading1, Paragraph } from '~/components/ui/typography';
import { refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { createSessions } from '~/services/sessions/lucia.server';
import { readSecondFactor } from '~/services/sessions/second-factor.server';
import { requireSession } from '~/session.server';
import { ACCOUNT_FORMS, statusOf } from './account-forms.server';

export async function loader(args: LoaderFunctionArgs) {
  const { me } = await requireSession(args);
  const { services } = args.context;
  const factor = await readSecondFactor(services, me);
  const sessions = await createSessions(services).list(me.personId);
  return {
    ...{ name: me.name, email: me.email },
    secondFactor:
      factor.kind === 'proposed'
        ? { kind: factor.kind, secret: factor.secret, qr: await toQr(factor.uri, { type: 'svg', margin: 2 }) }
        : factor,
    sessions: sessions.map((session) => ({ ...session, current: session.hash === me.sessionId })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { me } = await requireSession(args);
  const { services, ip } = args.context;
  const form = await args.request.formData();
  const handle = ACCOUNT_FORMS.get(String(form.get('intent')));
  if (!handle) throw new Response('invalid', { status: 422 });
  try {
    const notice = await handle({ services, me, ip }, form);
    return data({ notice }, { status: statusOf(notice) });
  } catch (error) {
    return refusalResult(error, {});
  }
}

export const meta = pageTitle((text) => text.session.account.title);

export default function Account() {
  const { session: text } = useText();
  const { name, email, secondFactor, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const result = answer && 'refusal' in answer ? answer : undefined;
  return (
    <>
      <Heading1>{text.account.title}</Heading1>
      <Paragraph>{text.account.signedInAs(name, email)}</Paragraph>
      <NoticeAlert notice={answer && 'notice' in answer ? answer.notice : null} />
      <FormMessages result={result} />
      <PasswordSection result={result} email={email} />
      <SecondFactorSection factor={secondFactor} result={result} />
      <SessionsSection sessions={sessions} />
    </>
  );
}
