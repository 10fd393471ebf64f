import { insertProcedure } from '#db/queries/setup';
import { audience } from '~/domain/audiences/audience';
import type { Instant } from '~/domain/instant';
import { currentPhase, type Position } from '~/domain/procedures/phase';
import type { Ctx } from '../context.server';
import { change } from '../ledger/change.server';

export type NewProcedure = Position & {
  readonly title: string;
  readonly summary: string;
  readonly buyerName: string;
  readonly questionCutOffAt: Instant | null;
  readonly example: boolean;
  /** Names in the order of their numbers. */
  readonly lots: readonly string[];
};

export type StartedProcedure = {
  readonly id: string;
  readonly lots: readonly { readonly id: string; readonly number: number; readonly name: string }[];
};

/** Starts a procedure, and with it its own chain. Refuses (RangeError) a phase that its template lacks. */
export function startProcedure(ctx: Ctx, input: NewProcedure): Promise<StartedProcedure> {
  const { lots: names, ...procedure } = input;
  currentPhase(procedure);
  const id = crypto.randomUUID();
  const lots = names.map((name, index) => ({ id: crypto.randomUUID(), number: index + 1, name }));
  return change(
    ctx,
    id,
    async (tx) => {
      const open = { audience: 'public' as const };
      await insertProcedure(
        tx,
        { id, ...open, ...procedure },
        lots.map((lot) => ({ ...lot, ...open, procedureId: id })),
      );
      return {
        type: 'procedure.started',
        record: { id, ...procedure, lots },
        views: [{ audience: audience('team', id), type: 'procedure.started', data: { id } }],
        result: { id, lots },
      };
    },
    { starting: true },
  );
}
