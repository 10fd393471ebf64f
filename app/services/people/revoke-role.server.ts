import { deleteRole } from '#db/queries/people';
import { loadStanding } from '#db/queries/standing';
import { audience } from '~/domain/audiences/audience';
import type { ProcedureRole } from '~/domain/people/role';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { change } from '../ledger/change.server';
import { isId } from '../procedures/act.server';
import { requireTenderLead } from './keeper';

/** The tender lead takes a role away. Refuses `own_role`: so there is always a tender lead. */
export async function revokeRole(
  ctx: Ctx,
  target: { readonly procedureId: string; readonly personId: string; readonly role: ProcedureRole },
): Promise<void> {
  const actor = ctx.personId ?? refuse('sign_in_required');
  const { procedureId, personId, role } = target;
  if (!isId(procedureId) || !isId(personId)) refuse('not_found');
  await change(ctx, procedureId, async (tx) => {
    requireTenderLead(await loadStanding(tx, procedureId, actor));
    if (personId === actor) refuse('own_role');
    const name = (await deleteRole(tx, procedureId, personId, role)) ?? refuse('not_found');
    return {
      type: 'access.revoked',
      record: { personId, role },
      views: [
        { audience: audience('team', procedureId), type: 'access.revoked', data: { name, role } },
        { audience: audience('person', personId), type: 'access_changed', data: {} },
      ],
      result: undefined,
    };
  });
}
