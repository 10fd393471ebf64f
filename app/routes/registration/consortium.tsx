import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import '~/styles/public.css';
import { TermLine } from '~/components/pages/term-line';
import { InvitationList } from '~/components/registration/invitation-list';
import { InviteOrganisation } from '~/components/registration/invite-organisation';
import { NoticeAlert, type Notice } from '~/components/session/notice';
import { FormMessages } from '~/components/ui/form';
import { Sheet } from '~/components/ui/sheet';
import { Paragraph } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResponse, refusalResult } from '~/http.server';
import { chooseLocale } from '~/i18n/locale';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { cancelInvitation } from '~/services/registration/cancel-invitation.server';
import { inviteOrganisation } from '~/services/registration/invite-organisation.server';
import { readConsortium } from '~/services/registration/read-consortium.server';
import { CancelForm, InviteForm } from '~/services/registration/registration-forms';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  return readConsortium(ctx, args.params.procedureId!).catch((error: unknown) => {
    throw refusalResponse(error);
  });
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const procedureId = args.params.procedureId!;
  const { services } = args.context;
  const form = await args.request.formData();
  const here = `/procedures/${procedureId}/verband`;
  try {
    if (form.get('intent') === 'cancel') {
      await cancelInvitation(ctx, services, procedureId, readForm(CancelForm, form));
      return redirect(here);
    }
    const { headers } = args.request;
    const locale = chooseLocale(headers.get('cookie'), headers.get('accept-language'));
    const input = { ...readForm(InviteForm, form), locale };
    const minutes = await inviteOrganisation(ctx, services, procedureId, input);
    if (minutes === null) return redirect(`${here}?uitgenodigd`);
    return data({ notice: { code: 'wait', minutes } as Notice }, { status: 429 });
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}

export const meta = pageTitle((text) => text.registration.party.title);

export default function Consortium() {
  const { registration } = useText();
  const { party: text, roles } = registration;
  const { name, members, lots, invitations, mayInvite, tooLate } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const result = answer && 'refusal' in answer ? answer : undefined;
  const sent = useSearchParams()[0].has('uitgenodigd') && !answer;
  return (
    <>
      <Paragraph lead>{text.lead}</Paragraph>
      <NoticeAlert notice={answer && 'notice' in answer ? answer.notice : null} />
      <FormMessages result={result} />
      {sent && (
        <p role="status" className="notice notice--good">
          {text.sent}
        </p>
      )}
      <Sheet title={name} readers="party">
        <ul className="rows">
          {members.map(({ organisationId, organisationName, role }) => (
            <li key={organisationId}>
              <strong>{organisationName}</strong>
              <span className="quiet">{roles[role]}</span>
            </li>
          ))}
        </ul>
        {lots.length > 0 && <p>{text.lots(lots.map((lot) => lot.name).join(', '))}</p>}
      </Sheet>
      <Sheet title={text.invitations} readers="party">
        <InvitationList invitations={invitations} mayCancel={mayInvite} />
        {mayInvite && <InviteOrganisation key={invitations.length} result={result} />}
        {!mayInvite && <p className="quiet">{tooLate ? text.tooLate : text.onlyLead}</p>}
      </Sheet>
      <TermLine ids={['partij', 'samenwerkingsverband', 'penvoerder', 'combinant', 'onderaannemer']} />
    </>
  );
}
