import { readAs } from '#db/client';
import { participantNames, selectAsker, selectBoard, type BoardRow } from '#db/queries/board';
import { identityHints, type IdentityHint } from '~/domain/questions/identity-hints';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';

export type Moderation = {
  readonly question: BoardRow;
  /** The asking party, to auditors only. */
  readonly asker: string | null;
  /** Places that may betray the asker, in the original and in the public wording. */
  readonly hints: { readonly original: readonly IdentityHint[]; readonly wording: readonly IdentityHint[] };
};

/** One question on the desk of a moderator or the team. Refuses `not_found` to everybody else. */
export async function readModeration(ctx: Ctx, procedureId: string, questionId: string): Promise<Moderation> {
  if (!isId(procedureId) || !isId(questionId)) refuse('not_found');
  const [[question], names, asker] = await readAs(ctx.database, ctx.personId, (tx) =>
    Promise.all([
      selectBoard(tx, procedureId, { questionId }),
      participantNames(tx, procedureId),
      selectAsker(tx, questionId),
    ]),
  );
  if (!question) refuse('not_found');
  const hints = {
    original: identityHints(question.original ?? '', names),
    wording: identityHints(question.question, names),
  };
  return { question, asker, hints };
}
