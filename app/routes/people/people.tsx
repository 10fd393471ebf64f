import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { InviteSection } from '~/components/people/invite-section';
import { PersonRow } from '~/components/people/person-row';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { FormMessages } from '~/components/ui/form';
import { Heading2, Paragraph } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { invitePerson } from '~/services/people/invite-person.server';
import { listPeople } from '~/services/people/list-people.server';
import { InviteForm, RevokeForm } from '~/services/people/people-forms.server';
import { removePerson } from '~/services/people/remove-person.server';
import { revokeRole } from '~/services/people/revoke-role.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  return listPeople(ctx, args.params.procedureId!);
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const procedureId = args.params.procedureId!;
  const form = await args.request.formData();
  const here = `/procedures/${procedureId}/mensen`;
  try {
    if (form.get('intent') === 'revoke') {
      const target = readForm(RevokeForm, form);
      if (target.kind === 'consortium') await removePerson(ctx, { procedureId, ...target });
      else await revokeRole(ctx, { procedureId, ...target });
      return redirect(here);
    }
    const { name, email, ...into } = readForm(InviteForm, form);
    await invitePerson(ctx, args.context.services, { name, email, into: { ...into, procedureId } });
    return redirect(`${here}?uitgenodigd=${encodeURIComponent(email)}`);
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}

export const meta = pageTitle((text) => text.procedures.tabs.people);

export default function People() {
  const text = useText();
  const { roster, mayInviteToRole, consortium } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const invited = useSearchParams()[0].get('uitgenodigd');
  return (
    <>
      <FormMessages result={result} />
      {invited && (
        <p role="status" className="notice notice--good">
          {text.people.sent(invited)}
        </p>
      )}
      {!consortium && roster.length === 0 && <Paragraph>{text.people.empty}</Paragraph>}
      {consortium && (
        <section className="sheet">
          <header className="sheet__head">
            <Heading2>{text.people.party}</Heading2>
            <AudienceBadge readers="party" />
          </header>
          <ul className="rows">
            {consortium.people.map((person) => (
              <PersonRow
                key={person.personId}
                person={person}
                duty={person.lead ? text.people.lead : null}
                revoke={person.mayRemove ? { kind: 'consortium', consortiumId: consortium.id } : null}
              />
            ))}
          </ul>
          {consortium.mayInvite && (
            <InviteSection kind="consortium" consortiumId={consortium.id} result={result} />
          )}
        </section>
      )}
      {roster.length > 0 && (
        <section className="sheet">
          <header className="sheet__head">
            <Heading2>{text.people.team}</Heading2>
            <AudienceBadge readers="team" />
          </header>
          <ul className="rows">
            {roster.map((person) => (
              <PersonRow
                key={`${person.personId} ${person.role}`}
                person={person}
                duty={text.procedures.roles[person.role]}
                revoke={person.mayRevoke ? { kind: 'procedure_role', role: person.role } : null}
              />
            ))}
          </ul>
          {mayInviteToRole && <InviteSection kind="procedure_role" result={result} />}
        </section>
      )}
    </>
  );
}
