import type { Tx } from '#db/client';
import { insertMember, partyOfOrganisation } from '#db/queries/parties';
import { settleInvitation } from '#db/queries/party-invitations';
import { insertSeat } from '#db/queries/people';
import { loadStanding } from '#db/queries/standing';
import { spendToken } from '#db/queries/tokens';
import { audience } from '~/domain/audiences/audience';
import { standsForTender } from '~/domain/consortia/member';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import type { Services } from '../load-context.server';
import type { View } from '../ledger/change.server';
import { requireConsortiumLead } from '../people/keeper';
import { actForOrganisation, type Agent } from './act-for-organisation.server';
import { findLink, type OpenLink } from './find-link.server';
import { administeredByKvk } from './join-request.server';
import { partyInvitationPayload, type PartyInvitationPayload } from './link-payloads';

export type Joined =
  { readonly kind: 'gone' } | { readonly kind: 'joined' | 'declined'; readonly procedureId: string };

type Open = OpenLink<PartyInvitationPayload>;

/**
 * An administrator answers for the organisation: it joins the party that asked it, or declines. A member gets a seat
 * for the person who confirms; a subcontractor gets none: the party's room is for those who tender, and one
 * subcontractor may serve two competing parties. Nobody outside the party and the organisation learns of it. Refuses
 * `invitation_for_another`, `invitation_settled` (also when the inviter may not invite any more),
 * `organisation_takes_part`, `already_registered` to somebody who sits in a party, and as `actForOrganisation` does.
 */
export async function answerPartyInvitation(
  ctx: Ctx,
  services: Pick<Services, 'database'>,
  token: string,
  answer: 'join' | 'decline',
): Promise<Joined> {
  const personId = ctx.personId ?? refuse('sign_in_required');
  const open = await findLink(services, 'consortium_invitation', partyInvitationPayload, token);
  if (!open) return { kind: 'gone' };
  const { procedureId, kvkNumber } = open.payload;
  const organisation = await administeredByKvk(ctx, personId, kvkNumber);
  if (!organisation || open.personId !== personId) refuse('invitation_for_another');

  await actForOrganisation(ctx, procedureId, 'consortium.join', organisation.id, async (tx, agent, at) => {
    const { invitationId, consortiumId } = open.payload;
    const state = answer === 'join' ? 'accepted' : 'declined';
    const settled = { state, settledAt: at.head.now } as const;
    if (!(await settleInvitation(tx, { id: invitationId, consortiumId }, settled)))
      refuse('invitation_settled');
    if (answer === 'decline') return told(open, agent, 'consortium.declined');

    await requireInviter(tx, open.payload);
    if (standsForTender(open.payload.role)) {
      if (at.standing.party) refuse('already_registered');
      if (await partyOfOrganisation(tx, procedureId, agent.organisation.id))
        refuse('organisation_takes_part');
    }
    await insertMember(tx, ...memberRows(open.payload, agent, at.head.now));
    if (standsForTender(open.payload.role)) await insertSeat(tx, seatRow(open.payload, agent));
    return told(open, agent, 'consortium.joined');
  });
  await spendToken(services.database.auth, open.hash);
  return { kind: answer === 'join' ? 'joined' : 'declined', procedureId };
}

/** An invitation lapses with its inviter's own part. */
async function requireInviter(tx: Tx, { procedureId, invitedBy, consortiumId }: PartyInvitationPayload) {
  const inviter = await loadStanding(tx, procedureId, invitedBy);
  if (inviter?.party?.consortiumId !== consortiumId) refuse('invitation_settled');
  requireConsortiumLead(inviter, consortiumId);
}

type Rows = Parameters<typeof insertMember>;

function memberRows(
  { procedureId, consortiumId, consortiumName, role }: PartyInvitationPayload,
  { organisation }: Agent,
  since: Rows[2]['since'],
): readonly [Rows[1], Rows[2]] {
  const of = { consortiumId, procedureId, role, organisationId: organisation.id };
  return [
    { ...of, audience: audience('consortium', consortiumId), organisationName: organisation.name },
    { ...of, audience: audience('organisation', organisation.id), consortiumName, since },
  ];
}

const seatRow = (
  { procedureId, consortiumId }: PartyInvitationPayload,
  { personId, personName, organisation }: Agent,
): Parameters<typeof insertSeat>[1] => ({
  ...{ procedureId, consortiumId, personId, personName, organisationName: organisation.name, lead: false },
  audience: audience('consortium', consortiumId),
});

/** The party and the organisation hear of it; nobody else. */
function told(
  { payload: { consortiumId, consortiumName, role, invitationId } }: Open,
  { personId, organisation }: Agent,
  type: 'consortium.joined' | 'consortium.declined',
) {
  const views: readonly [View, ...View[]] = [
    {
      audience: audience('consortium', consortiumId),
      type,
      data: { organisationName: organisation.name, role, invitationId },
    },
    { audience: audience('organisation', organisation.id), type, data: { consortiumName, role } },
    { audience: audience('person', personId), type: 'access_changed', data: {} },
  ];
  const record = { invitationId, consortiumId, role, organisationId: organisation.id, personId };
  return { type, record, views, result: undefined };
}
