import { deleteSeat, seatsOf } from '#db/queries/people';
import { loadStanding } from '#db/queries/standing';
import { audience } from '~/domain/audiences/audience';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { change } from '../ledger/change.server';
import { isId } from '../procedures/act.server';
import { requireConsortiumLead } from './keeper';

/**
 * The consortium's lead takes somebody (or themselves) out of its room. Refuses `last_lead`: a consortium
 * without a lead could never let anyone in again. The person's sockets close when the event is dispatched.
 */
export async function removePerson(
  ctx: Ctx,
  target: { readonly procedureId: string; readonly consortiumId: string; readonly personId: string },
): Promise<void> {
  const actor = ctx.personId ?? refuse('sign_in_required');
  const { procedureId, consortiumId, personId } = target;
  if (![procedureId, consortiumId, personId].every(isId)) refuse('not_found');
  await change(ctx, procedureId, async (tx) => {
    requireConsortiumLead(await loadStanding(tx, procedureId, actor), consortiumId);
    const seats = await seatsOf(tx, procedureId, consortiumId);
    const seat = seats.find((s) => s.personId === personId) ?? refuse('not_found');
    if (seat.lead && !seats.some((s) => s.lead && s.personId !== personId)) refuse('last_lead');
    await deleteSeat(tx, consortiumId, personId);
    return {
      type: 'access.revoked',
      record: { personId, consortiumId },
      views: [
        {
          audience: audience('consortium', consortiumId),
          type: 'access.revoked',
          data: { name: seat.personName },
        },
        { audience: audience('person', personId), type: 'access_changed', data: {} },
      ],
      result: undefined,
    };
  });
}
