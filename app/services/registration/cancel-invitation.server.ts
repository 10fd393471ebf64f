import type { z } from 'zod';
import { selectInvitations, settleInvitation, spendInvitationLink } from '#db/queries/party-invitations';
import { audience } from '~/domain/audiences/audience';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import type { Services } from '../load-context.server';
import { requireConsortiumLead } from '../people/keeper';
import { act } from '../procedures/act.server';
import type { CancelForm } from './registration-forms';

/** A party's lead takes an open invitation back; its link is worth nothing any more. Refuses `invitation_settled`. */
export async function cancelInvitation(
  ctx: Ctx,
  services: Pick<Services, 'database'>,
  procedureId: string,
  { invitationId }: z.infer<typeof CancelForm>,
): Promise<void> {
  await act(ctx, procedureId, 'consortium.invite', async (tx, head, standing) => {
    const consortiumId = standing.party?.consortiumId ?? refuse('not_found');
    requireConsortiumLead(standing, consortiumId);
    const asked = await selectInvitations(tx, consortiumId);
    const found = asked.find((one) => one.id === invitationId) ?? refuse('not_found');
    if (!(await settleInvitation(tx, found, { state: 'cancelled', settledAt: head.now })))
      refuse('invitation_settled');
    const data = { invitationId };
    return {
      type: 'organisation.invitation_cancelled',
      record: data,
      views: [
        { audience: audience('consortium', consortiumId), type: 'organisation.invitation_cancelled', data },
      ],
      result: undefined,
    };
  });
  await spendInvitationLink(services.database.auth, invitationId);
}
