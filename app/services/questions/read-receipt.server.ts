import { readAs } from '#db/client';
import { selectReceipts, type ReceiptRow } from '#db/queries/receipts';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';

/** One of the reader's own party's questions. Refuses `not_found` for every other. */
export async function readReceipt(ctx: Ctx, procedureId: string, questionId: string): Promise<ReceiptRow> {
  if (!isId(procedureId) || !isId(questionId)) refuse('not_found');
  const [receipt] = await readAs(ctx.database, ctx.personId, (tx) =>
    selectReceipts(tx, procedureId, { ids: [questionId] }),
  );
  return receipt ?? refuse('not_found');
}
