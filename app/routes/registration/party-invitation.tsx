import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { TermLine } from '~/components/pages/term-line';
import { AnswerForm } from '~/components/registration/answer-form';
import { NoticeAlert } from '~/components/session/notice';
import { Alert } from '~/components/ui/alert';
import { FormMessages } from '~/components/ui/form';
import { Heading1, Paragraph } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { answerPartyInvitation } from '~/services/registration/answer-party-invitation.server';
import { readPartyInvitation } from '~/services/registration/read-party-invitation.server';
import { JoinForm } from '~/services/registration/registration-forms';
import { optionalSession, requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await optionalSession(args);
  const { services, ip } = args.context;
  const page = await readPartyInvitation(ctx, services, args.params.token ?? '', ip);
  return data(page, { status: { open: 200, gone: 404, wait: 429 }[page.kind] });
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { services } = args.context;
  const form = await args.request.formData();
  const here = new URL(args.request.url).pathname;
  try {
    const answer = form.get('intent') === 'decline' ? 'decline' : 'join';
    if (answer === 'join') readForm(JoinForm, form);
    const result = await answerPartyInvitation(ctx, services, args.params.token ?? '', answer);
    if (result.kind === 'declined') return redirect(`${here}?afgeslagen`);
    return redirect(result.kind === 'joined' ? `/aanbestedingen/${result.procedureId}` : here);
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}

export const meta = pageTitle((text) => text.registration.answer.title);

export default function PartyInvitation() {
  const { answer: text, roles } = useText().registration;
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const declined = useSearchParams()[0].has('afgeslagen') && page.kind === 'gone';
  if (page.kind !== 'open')
    return (
      <>
        <Heading1>{text.title}</Heading1>
        {page.kind === 'wait' && <NoticeAlert notice={{ code: 'wait', minutes: page.minutes }} />}
        {page.kind === 'gone' && !declined && <Paragraph>{text.gone}</Paragraph>}
        {declined && (
          <Alert type="ok" role="status">
            <Paragraph>{text.declined}</Paragraph>
          </Alert>
        )}
      </>
    );
  const { inviterName, organisationName, consortiumName, procedureTitle, role, kvkNumber } = page;
  return (
    <>
      <Heading1>{text.title}</Heading1>
      <FormMessages result={result} />
      <Paragraph lead>
        {text.invited(inviterName, organisationName, consortiumName, procedureTitle)}
      </Paragraph>
      <Paragraph>{text.asRole(roles[role], kvkNumber)}</Paragraph>
      <Paragraph>{text.means[role]}</Paragraph>
      <Paragraph>{text.secret}</Paragraph>
      <AnswerForm page={page} result={result} />
      <TermLine ids={['partij', 'samenwerkingsverband', 'penvoerder', 'combinant', 'onderaannemer']} />
    </>
  );
}
