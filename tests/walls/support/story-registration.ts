import type { Database } from '#db/client';
import { insertToken } from '#db/queries/tokens';
import { answerPartyInvitation } from '~/services/registration/answer-party-invitation.server';
import { inviteOrganisation } from '~/services/registration/invite-organisation.server';
import { registerInterest } from '~/services/registration/register-interest.server';
import { newLinkToken } from '~/services/sessions/link-token.server';
import { describeProcedure } from '~/services/setup/describe-procedure.server';
import type { StartedProcedure } from '~/services/setup/start-procedure.server';
import type { given, Person } from '#tests/support/given';

type Builders = ReturnType<typeof given>;

/**
 * How A came in, and with whom: the procedure is described to everybody, A says that it is interested and asks another
 * organisation, which joins. Nobody outside the two knows that they work together.
 */
export async function tellOfRegistration(
  database: Database,
  g: Builders,
  procedure: StartedProcedure,
  lead: Person,
) {
  await describeProcedure(g.ctx(), procedure.id, {
    sections: [{ kind: 'asked', text: 'Begeleiding.' }],
    lots: procedure.lots.map(({ id }) => ({ lotId: id, text: 'Alles.', budgetCents: 100 })),
    budget: [{ name: 'Begeleiding', covered: true, cents: { 2027: 100 } }],
    planned: [{ phase: 'preselection_enquiry', startsOn: '2027-01-11', endsOn: null }],
    publications: [
      { kind: 'decision', publishedOn: '2027-01-01', reference: '1', title: 'Besluit', text: 'Ja.' },
    ],
  });
  await registerInterest(g.ctx(lead), procedure.id, { organisationId: null, about: ['whole'] });
  const kvkNumber = String(20_000_000 + Math.floor(Math.random() * 1e7));
  const organisation = await g.organisation({ name: `Parelmoer ${kvkNumber}`, kvkNumber });
  const partner = await g.person({ name: `Paula ${kvkNumber}`, of: organisation });
  const colleague = await g.person({ name: 'Piet', of: organisation });
  const token = await inviteAndRead(database, g, procedure, lead, { partner, kvkNumber });
  await answerPartyInvitation(g.ctx(partner), { database }, token, 'join');
  return { partner, colleague };
}

/** Only the mail holds the link: a second one is made beside it, for the same invitation. */
async function inviteAndRead(
  database: Database,
  g: Builders,
  { id }: StartedProcedure,
  lead: Person,
  { partner, kvkNumber }: { partner: Person; kvkNumber: string },
): Promise<string> {
  const invitation = { kvkNumber, email: partner.email, role: 'group_member', locale: 'nl' } as const;
  await inviteOrganisation(g.ctx(lead), { database }, id, invitation);
  const [row] = await database.sql<{ payload: unknown }[]>`
    select payload from auth.token where kind = 'consortium_invitation' and email = ${partner.email}`;
  const { token, hash } = newLinkToken();
  await insertToken(database.auth, {
    ...{ id: hash, kind: 'consortium_invitation', email: partner.email, payload: row!.payload, minutes: 10 },
  });
  return token;
}
