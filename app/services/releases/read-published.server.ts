import { readAs } from '#db/client';
import { loadPublished } from '#db/queries/releases';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';

export type PublishedText = {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly answer: string;
  readonly rectifiedBy: string | null;
};

/** One released text of a procedure. Refuses `not_found`. */
export async function readPublished(
  ctx: Ctx,
  procedureId: string,
  publishedId: string,
): Promise<PublishedText> {
  if (!isId(procedureId) || !isId(publishedId)) refuse('not_found');
  const found = await readAs(ctx.database, ctx.personId, (tx) => loadPublished(tx, publishedId));
  if (!found || found.procedureId !== procedureId) refuse('not_found');
  const { number, question, answer, rectifiedBy } = found;
  return { id: publishedId, number, question, answer, rectifiedBy };
}
