import { readAs } from '#db/client';
import { selectBoard, type BoardRow } from '#db/queries/board';
import { myAudiences } from '#db/queries/event-views';
import { searchQuestions } from '#db/queries/question-search';
import { audience } from '~/domain/audiences/audience';
import type { Instant } from '~/domain/instant';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';
import type { QuestionFilter } from './question-filter.server';

const OPEN = 500;
const CLOSED = 50;

export type BoardView = {
  /** What waits, longest first. */
  readonly open: readonly BoardRow[];
  /** What is done, newest first. */
  readonly closed: readonly BoardRow[];
  /** The instant before which the next page of what is done begins; null on the last page. */
  readonly nextBefore: Instant | null;
};

/**
 * The moderation board of a procedure, for its team and auditors. `before`: which page of what is done.
 * Refuses `not_found` to everybody else.
 */
export async function readBoard(
  ctx: Ctx,
  procedureId: string,
  { words, lot }: QuestionFilter,
  before: Instant | null,
): Promise<BoardView> {
  if (!isId(procedureId)) refuse('not_found');
  return readAs(ctx.database, ctx.personId, async (tx) => {
    const [audiences, found] = await Promise.all([
      myAudiences(tx),
      words === '' ? null : searchQuestions(tx, procedureId, words),
    ]);
    if (!audiences.includes(audience('team', procedureId))) refuse('not_found');
    const chosen = { ids: found && found.board, lot };
    const [open, closed] = await Promise.all([
      selectBoard(tx, procedureId, {
        ...{ ...chosen, statuses: ['received', 'in_moderation', 'answered'] },
        ...{ oldestFirst: true, limit: OPEN },
      }),
      selectBoard(tx, procedureId, {
        ...{ ...chosen, statuses: ['released', 'withdrawn'], before, limit: CLOSED + 1 },
      }),
    ]);
    const page = closed.slice(0, CLOSED);
    return { open, closed: page, nextBefore: closed.length > CLOSED ? page.at(-1)!.arrivedAt : null };
  });
}
