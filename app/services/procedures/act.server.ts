import type { ChainHead, Tx } from '#db/client';
import { loadStanding, type Standing } from '#db/queries/standing';
import { authorize } from '~/domain/procedures/phase';
import type { Action } from '~/domain/procedures/template';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { change, type Outcome } from '../ledger/change.server';

export const isId = (value: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

/**
 * A change of a procedure by someone who may: locks, loads what the person is there, and authorizes by the
 * phase's table before the verb runs. Refuses as `authorize` does, and `sign_in_required` to nobody.
 */
export async function act<T>(
  ctx: Ctx,
  procedureId: string,
  action: Action,
  verb: (tx: Tx, head: ChainHead, standing: Standing) => Promise<Outcome<T>>,
): Promise<T> {
  const { personId } = ctx;
  if (!personId) refuse('sign_in_required');
  if (!isId(procedureId)) refuse('not_found');
  return change(ctx, procedureId, async (tx, head) => {
    const standing = await loadStanding(tx, procedureId, personId);
    if (!standing) refuse('not_found');
    authorize(action, standing.roles, standing.procedure);
    return verb(tx, head, standing);
  });
}
