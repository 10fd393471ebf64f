import { readAs } from '#db/client';
import { unopenedViews } from '#db/queries/deliveries';
import { selectLots, type LotRow } from '#db/queries/procedures';
import type { PublishedRow } from '#db/queries/published';
import { searchQuestions } from '#db/queries/question-search';
import { selectRecent } from '#db/queries/releases';
import { selectLastVisits } from '#db/queries/visits';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';
import { openReleased } from './open-released.server';
import type { QuestionFilter } from './question-filter.server';
import { selectReleased } from './select-released.server';

/** More than any procedure has; a bound all the same, because a file is made in memory. */
const MOST = 5000;

export type QuestionExport = {
  readonly published: readonly PublishedRow[];
  readonly lots: readonly LotRow[];
  /** The numbers of what questions follow up on, by id. */
  readonly follows: Map<string, number>;
};

/**
 * All released questions that fit the filter, for a file to keep; every text of each. The same walls as on
 * screen, and like there it is opening what was released.
 */
export async function exportQuestions(
  ctx: Ctx,
  procedureId: string,
  filter: QuestionFilter,
): Promise<QuestionExport> {
  if (!isId(procedureId)) refuse('not_found');
  const since =
    (ctx.personId && (await selectLastVisits(ctx.database, ctx.personId)).get(procedureId)) || null;
  const { unopened, ...file } = await readAs(ctx.database, ctx.personId, async (tx) => {
    const [found, recentIds, lots, unopened] = await Promise.all([
      filter.words === '' ? null : searchQuestions(tx, procedureId, filter.words),
      selectRecent(tx, procedureId, since),
      selectLots(tx, procedureId),
      unopenedViews(tx, procedureId),
    ]);
    const all = { ...filter, before: null };
    const { published, follows } = await selectReleased(tx, procedureId, all, { found, recentIds }, MOST);
    return { published, lots, follows, unopened };
  });
  await openReleased(ctx, unopened);
  return file;
}
