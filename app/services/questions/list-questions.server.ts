import { asDispatcher, readAs } from '#db/client';
import { selectBoard, unopenedViews, type BoardRow } from '#db/queries/board';
import { stampDeliveries } from '#db/queries/deliveries';
import { selectReceipts, type ReceiptRow } from '#db/queries/receipts';
import {
  PAGE,
  selectPublished,
  selectReleases,
  type PublishedRow,
  type ReleaseRow,
} from '#db/queries/releases';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';

export type QuestionLists = {
  readonly published: readonly PublishedRow[];
  /** The number below which the next page begins; null on the last page. */
  readonly nextBefore: number | null;
  readonly receipts: readonly ReceiptRow[];
  readonly board: readonly BoardRow[];
  readonly releases: readonly ReleaseRow[];
};

/**
 * The questions of a procedure as the reader may see them: what was released, their own party's, and the
 * team's board. Being shown what was released is opening it: the delivery says so from then on.
 */
export async function listQuestions(
  ctx: Ctx,
  procedureId: string,
  before: number | null,
): Promise<QuestionLists> {
  const { database, personId } = ctx;
  if (!isId(procedureId)) refuse('not_found');
  const [published, receipts, board, releases, unopened] = await readAs(database, personId, (tx) =>
    Promise.all([
      selectPublished(tx, procedureId, before),
      selectReceipts(tx, procedureId, null),
      selectBoard(tx, procedureId),
      selectReleases(tx, procedureId),
      unopenedViews(tx, procedureId),
    ]),
  );
  if (personId && unopened.length > 0) {
    const now = performance.now();
    const rows = unopened.map((viewId) => [viewId, personId, now] as const);
    await asDispatcher(database, (tx) => stampDeliveries(tx, 'opened', rows));
  }
  const nextBefore = published.length === PAGE ? published.at(-1)!.number : null;
  return { published, nextBefore, receipts, board, releases };
}
