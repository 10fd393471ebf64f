import { readAs, type Tx } from '#db/client';
import { selectBoard, type BoardFilter, type BoardRow } from '#db/queries/board';
import { unopenedViews } from '#db/queries/deliveries';
import { searchQuestions } from '#db/queries/question-search';
import { selectReceipts, type ReceiptRow } from '#db/queries/receipts';
import { selectRecent, selectReleases, type ReleaseRow } from '#db/queries/releases';
import { selectLastVisits } from '#db/queries/visits';
import { selectWaiting, type Waiting } from '#db/queries/work';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';
import { openReleased } from './open-released.server';
import type { QuestionFilter } from './question-filter.server';
import { selectReleased, type ReleasedPage } from './select-released.server';

/** How many of the board's questions stand beside the released ones; the board itself holds them all. */
const GLANCE = 8;
const OPEN = ['received', 'in_moderation', 'answered'] as const;

export type QuestionLists = ReleasedPage & {
  readonly receipts: readonly ReceiptRow[];
  /** The board's newest questions that are not done; if all are, the newest. */
  readonly board: readonly BoardRow[];
  /** What waits for the team; null to who has no part in the board. */
  readonly waiting: Waiting | null;
  readonly releases: readonly ReleaseRow[];
  /** Releases that the reader had not opened before this visit, or that came since the one before it. */
  readonly recentIds: readonly string[];
};

/**
 * The questions of a procedure as the reader may see them: what was released, their own party's, and the
 * team's board. Opens what was released, after having found out what is new to the reader.
 */
export async function listQuestions(
  ctx: Ctx,
  procedureId: string,
  filter: QuestionFilter,
): Promise<QuestionLists> {
  if (!isId(procedureId)) refuse('not_found');
  const { words, lot } = filter;
  const since = ctx.personId
    ? (await selectLastVisits(ctx.database, ctx.personId)).get(procedureId)
    : undefined;
  const { unopened, ...lists } = await readAs(ctx.database, ctx.personId, async (tx) => {
    const [found, recentIds] = await Promise.all([
      words === '' ? null : searchQuestions(tx, procedureId, words),
      selectRecent(tx, procedureId, since ?? null),
    ]);
    const [page, receipts, board, waiting, releases, unopened] = await Promise.all([
      selectReleased(tx, procedureId, filter, { found, recentIds }),
      selectReceipts(tx, procedureId, { ids: found && found.own, lot }),
      glanceAt(tx, procedureId, { ids: found && found.board, lot }),
      selectWaiting(tx, [procedureId]),
      selectReleases(tx, procedureId),
      unopenedViews(tx, procedureId),
    ]);
    return {
      ...page,
      ...{ receipts, board, releases, recentIds, unopened },
      waiting: waiting.get(procedureId) ?? null,
    };
  });
  await openReleased(ctx, unopened);
  return lists;
}

async function glanceAt(tx: Tx, procedureId: string, filter: BoardFilter): Promise<BoardRow[]> {
  const open = await selectBoard(tx, procedureId, { ...filter, statuses: OPEN, limit: GLANCE });
  return open.length > 0 ? open : selectBoard(tx, procedureId, { ...filter, limit: GLANCE });
}
