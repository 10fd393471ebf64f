import type { Database } from '#db/client';
import { spendInvitationLink } from '#db/queries/party-invitations';
import { insertToken } from '#db/queries/tokens';
import type { InvitedRole } from '~/domain/consortia/member';
import { answerPartyInvitation } from '~/services/registration/answer-party-invitation.server';
import { inviteOrganisation } from '~/services/registration/invite-organisation.server';
import { requestParticipation } from '~/services/registration/request-participation.server';
import { newLinkToken } from '~/services/sessions/link-token.server';
import type { StartedProcedure } from '~/services/setup/start-procedure.server';
import type { given, Person } from './given';

type Builders = ReturnType<typeof given>;

/** An organisation with the person who acts for it. */
export type Provider = { readonly person: Person; readonly kvkNumber: string };

/** What providers do to come in, through the portal's own services. */
export function cast(database: Database, build: Builders, procedure: StartedProcedure) {
  const { id } = procedure;

  const takePart = (who: Provider, lots: readonly number[], consortiumName = '') =>
    requestParticipation(build.ctx(who.person), id, {
      ...{ id: crypto.randomUUID(), organisationId: null, confirmed: 'yes', consortiumName },
      form: consortiumName ? 'together' : 'alone',
      lotId: procedure.lots.filter((lot) => lots.includes(lot.number)).map((lot) => lot.id),
    });

  const invite = (by: Provider, who: Provider, role: InvitedRole = 'group_member') =>
    inviteOrganisation(build.ctx(by.person), { database }, id, {
      ...{ kvkNumber: who.kvkNumber, email: who.person.email, role, locale: 'nl' },
    });

  /** Only the mail holds the link: another one is made for the same invitation, and both are used up. */
  async function join(by: Provider, who: Provider, role?: InvitedRole): Promise<void> {
    await invite(by, who, role);
    const [row] = await database.sql<{ payload: { invitationId: string } }[]>`
      select payload from auth.token where kind = 'consortium_invitation' and email = ${who.person.email}
       order by created_at desc limit 1`;
    const { token, hash } = newLinkToken();
    const { payload } = row!;
    await insertToken(database.auth, {
      ...{ id: hash, kind: 'consortium_invitation', email: who.person.email, payload, minutes: 10 },
    });
    await answerPartyInvitation(build.ctx(who.person), { database }, token, 'join');
    await spendInvitationLink(database.auth, payload.invitationId);
  }

  return { takePart, invite, join };
}
