import { readAs } from '#db/client';
import { newestViewId } from '#db/queries/event-views';
import { myParts, selectLots, selectProcedure, type LotRow, type ProcedureRow } from '#db/queries/procedures';
import type { Role } from '~/domain/people/role';
import { may } from '~/domain/procedures/phase';
import type { Action } from '~/domain/procedures/template';
import { recordVisit } from '#db/queries/visits';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from './act.server';

const ACTIONS = [
  'question.ask',
  'question.moderate',
  'question.answer',
  'question.release',
  'question.rectify',
] as const satisfies readonly Action[];

/** A procedure as the reader finds it: where it stands, for whom they act, what they may do now. */
export type ProcedureView = {
  readonly procedure: ProcedureRow;
  readonly lots: readonly LotRow[];
  readonly roles: readonly Role[];
  readonly consortium: { readonly id: string; readonly name: string } | null;
  readonly may: Readonly<Record<(typeof ACTIONS)[number], boolean>>;
  /** From here on the page listens to what happens. */
  readonly cursor: string | null;
};

/** Who plays a part is noted as visiting. Refuses `not_found` for a procedure that is not there or not theirs to see. */
export async function readProcedure(ctx: Ctx, procedureId: string): Promise<ProcedureView> {
  if (!isId(procedureId)) refuse('not_found');
  const view = await readAs(ctx.database, ctx.personId, async (tx): Promise<ProcedureView> => {
    const [found, lots, all, cursor] = await Promise.all([
      selectProcedure(tx, procedureId),
      selectLots(tx, procedureId),
      myParts(tx),
      newestViewId(tx, procedureId),
    ]);
    if (!found) refuse('not_found');
    const parts = all.filter((part) => part.procedureId === procedureId);
    const roles: Role[] = parts.flatMap(({ role }) =>
      role === 'consortium_lead' ? (['participant', role] as const) : [role],
    );
    const seat = parts.find((part) => part.consortiumId !== null);
    return {
      ...{ procedure: found, lots, roles, cursor },
      consortium: seat ? { id: seat.consortiumId!, name: seat.consortiumName! } : null,
      may: Object.fromEntries(
        ACTIONS.map((action) => [action, may(action, roles, found)]),
      ) as ProcedureView['may'],
    };
  });
  if (ctx.personId && view.roles.length > 0) await recordVisit(ctx.database, ctx.personId, procedureId);
  return view;
}
