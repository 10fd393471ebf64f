import { readAs } from '#db/client';
import { participantNames, selectAsker, selectBoard, type BoardRow } from '#db/queries/board';
import { selectPlaces } from '#db/queries/procedures';
import { selectNumbers } from '#db/queries/published';
import { identityHints, type IdentityHint } from '~/domain/questions/identity-hints';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';

export type Moderation = {
  readonly question: BoardRow;
  /** The number of the released question that this one follows up on. */
  readonly follows: number | null;
  /** The asking party, to auditors only. */
  readonly asker: string | null;
  /** Places that may betray the asker, in the original and in the public wording. */
  readonly hints: { readonly original: readonly IdentityHint[]; readonly wording: readonly IdentityHint[] };
  /** The other question that waits longest for words; null if none does. */
  readonly next: { readonly id: string; readonly pseudonym: string } | null;
};

/** One question on the desk of a moderator or the team. Refuses `not_found` to everybody else. */
export async function readModeration(ctx: Ctx, procedureId: string, questionId: string): Promise<Moderation> {
  if (!isId(procedureId) || !isId(questionId)) refuse('not_found');
  return readAs(ctx.database, ctx.personId, async (tx) => {
    const waiting = { statuses: ['received', 'in_moderation'] as const, oldestFirst: true, limit: 2 };
    const [[question], names, places, asker, first] = await Promise.all([
      selectBoard(tx, procedureId, { ids: [questionId] }),
      participantNames(tx, procedureId),
      selectPlaces(tx, procedureId),
      selectAsker(tx, questionId),
      selectBoard(tx, procedureId, waiting),
    ]);
    if (!question) refuse('not_found');
    const { followUpOf } = question;
    const next = first.find(({ id }) => id !== questionId);
    return {
      ...{ question, asker },
      follows: followUpOf ? ((await selectNumbers(tx, [followUpOf])).get(followUpOf) ?? null) : null,
      hints: {
        original: identityHints(question.original ?? '', names, places),
        wording: identityHints(question.question, names, places),
      },
      next: next ? { id: next.id, pseudonym: next.pseudonym } : null,
    };
  });
}
