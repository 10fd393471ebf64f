import { readAs } from '#db/client';
import { selectThread, type PublishedRow } from '#db/queries/published';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';

export type Thread = { readonly number: number; readonly rows: readonly PublishedRow[] };

/**
 * A released question with what it followed up on, its follow-ups and all their texts. `number` as the address
 * has it. Refuses `not_found`.
 */
export async function readThread(ctx: Ctx, procedureId: string, number: string): Promise<Thread> {
  if (!isId(procedureId) || !/^[1-9]\d{0,8}$/.test(number)) refuse('not_found');
  const rows = await readAs(ctx.database, ctx.personId, (tx) =>
    selectThread(tx, procedureId, Number(number)),
  );
  if (rows.length === 0) refuse('not_found');
  return { number: Number(number), rows };
}
