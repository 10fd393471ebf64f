import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { readAs } from '#db/client';
import { insertInvitation, selectInvitations } from '#db/queries/party-invitations';
import { ownOrganisations, procedureTitle } from '#db/queries/people';
import { myParts } from '#db/queries/procedures';
import { ownMemberships, personName } from '#db/queries/registration';
import { insertToken } from '#db/queries/tokens';
import { audience } from '~/domain/audiences/audience';
import { refuse } from '~/domain/refusal';
import type { Locale } from '~/i18n/locale';
import type { Ctx } from '../context.server';
import type { Services } from '../load-context.server';
import { requireConsortiumLead } from '../people/keeper';
import { act, isId } from '../procedures/act.server';
import { countAttempt } from '../sessions/attempts.server';
import { newLinkToken } from '../sessions/link-token.server';
import { enqueueLinkMail } from './enqueue-link-mail';
import type { PartyInvitationPayload } from './link-payloads';
import type { InviteForm } from './registration-forms';

const DAYS = 14;

/**
 * A party's lead asks another organisation to join, by a link to one of its administrators. Only the party knows, and
 * nothing tells whether the organisation or the address is on the portal. Returns the minutes to wait after too many
 * invitations, else null. Refuses `invalid` for the own organisation and for one that was asked already.
 */
export async function inviteOrganisation(
  ctx: Ctx,
  services: Pick<Services, 'database'>,
  procedureId: string,
  { kvkNumber, email, role, locale }: z.infer<typeof InviteForm> & { readonly locale: Locale },
): Promise<number | null> {
  const personId = ctx.personId ?? refuse('sign_in_required');
  const { own, ...inviter } = await inviterOf(ctx, personId, procedureId);
  if (own.includes(kvkNumber)) refuseNumber('own_organisation');
  const minutes = await countAttempt(services, 'outreach', { account: personId, ip: '' });
  if (minutes !== null) return minutes;

  const invitationId = randomUUID();
  const { token, hash } = newLinkToken();
  const payload: PartyInvitationPayload = { ...inviter, invitationId, procedureId, kvkNumber, role };
  await insertToken(services.database.auth, {
    ...{ id: hash, kind: 'consortium_invitation', email, payload, minutes: DAYS * 24 * 60 },
  });
  await act(ctx, procedureId, 'consortium.invite', async (tx, head, standing) => {
    const { consortiumId, inviterName } = inviter;
    requireConsortiumLead(standing, consortiumId);
    const asked = await selectInvitations(tx, consortiumId);
    if (asked.some((one) => one.kvkNumber === kvkNumber && ['open', 'accepted'].includes(one.state)))
      refuseNumber('already_invited');
    const room = audience('consortium', consortiumId);
    await insertInvitation(tx, {
      ...{ id: invitationId, consortiumId, procedureId, audience: room, email, kvkNumber, role },
      ...{ invitedBy: personId, inviterName, invitedAt: head.now, state: 'open' },
    });
    await enqueueLinkMail(tx, { kind: 'consortium_invitation', token, locale });
    const data = { invitationId, kvkNumber, role };
    return {
      type: 'organisation.invited',
      record: { ...data, email, consortiumId },
      views: [{ audience: room, type: 'organisation.invited', data }],
      result: undefined,
    };
  });
  return null;
}

const refuseNumber = (code: string): never => refuse('invalid', {}, [{ field: 'kvkNumber', code }]);

/** Who invites, into which party and from which organisation: what the letter says. */
async function inviterOf(ctx: Ctx, personId: string, procedureId: string) {
  if (!isId(procedureId)) refuse('not_found');
  return readAs(ctx.database, personId, async (tx) => {
    const title = (await procedureTitle(tx, procedureId)) ?? refuse('not_found');
    const parts = await myParts(tx);
    const part =
      parts.find((one) => one.procedureId === procedureId && one.consortiumId) ?? refuse('not_found');
    const consortiumId = part.consortiumId!;
    const [organisation] = await ownOrganisations(tx, personId, 'operator', consortiumId);
    if (!organisation) refuse('forbidden');
    return {
      own: (await ownMemberships(tx, personId)).map((one) => one.kvkNumber),
      ...{ consortiumId, consortiumName: part.consortiumName!, procedureTitle: title, invitedBy: personId },
      inviterName: (await personName(tx, personId)) ?? refuse('forbidden'),
      organisationName: organisation.name,
    };
  });
}
