import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { brokenConstraint } from '#db/broken-constraint';
import type { Tx } from '#db/client';
import { insertQuestion, isPublished, lotExists, takenPseudonyms } from '#db/queries/questions';
import { audience } from '~/domain/audiences/audience';
import { isLate } from '~/domain/deadlines/cut-off';
import type { Instant } from '~/domain/instant';
import { pickPseudonym, pseudonymCandidates } from '~/domain/questions/pseudonym';
import { refuse } from '~/domain/refusal';
import { idInput, requiredText } from '~/form.server';
import type { Ctx } from '../context.server';
import { act } from '../procedures/act.server';
import { readReceipt } from './read-receipt.server';

const noneOr = <S extends z.ZodType>(schema: S) =>
  z.union([z.literal('').transform(() => null), schema]).default(null as never);

/** `id` is drawn when the form is shown, so that a double click is one question. */
export const AskQuestion = z.object({
  id: idInput,
  lotId: noneOr(idInput),
  followUpOf: noneOr(idInput),
  text: requiredText(5000),
});

export type Receipt = { readonly questionId: string; readonly arrivedAt: Instant; readonly late: boolean };

/**
 * A party asks about the procedure or one lot, or follows up on a released answer. The receipt tells when it
 * arrived at the database's clock and whether that was after the cut-off: late is stored as late, not refused
 * (Aw 2.53-2.54; checks "Questions"). The words, the moderators' handle on them and the asker's identity are
 * three rows with three kinds of readers.
 */
export async function askQuestion(
  ctx: Ctx,
  procedureId: string,
  input: z.infer<typeof AskQuestion>,
): Promise<Receipt> {
  const attempt = act(ctx, procedureId, 'question.ask', async (tx, head, standing) => {
    const party = standing.party ?? refuse('forbidden');
    const { id, lotId, followUpOf, text } = input;
    const { arrivedAt } = head;
    const names = pseudonymCandidates(Math.random);
    const [taken] = await Promise.all([
      takenPseudonyms(tx, procedureId, names),
      checkReferences(tx, procedureId, input),
    ]);
    const pseudonym = pickPseudonym(names, taken);
    const late = isLate(arrivedAt, standing.procedure.questionCutOffAt);
    const about = { procedureId, lotId, followUpOf };
    const { consortiumId, personName: askedBy } = party;
    const facts = { ...about, text, late, arrivedAt, pseudonym, consortiumId };
    await insertQuestion(tx, { id, ...facts, askedBy, personId: ctx.personId! });
    const [forTeam, forAsker] = [audience('team', procedureId), audience('asker', id)];
    return {
      type: 'question.received',
      record: { questionId: id, ...facts },
      views: [
        {
          audience: forTeam,
          type: 'question.received',
          data: { questionId: id, pseudonym, lotId, late },
        },
        { audience: forAsker, type: 'question.received', data: { questionId: id, text, arrivedAt, late } },
      ],
      result: { questionId: id, arrivedAt, late },
    };
  });
  return attempt.catch(async (error: unknown) => {
    if (brokenConstraint(error) !== 'question_pkey') throw error;
    const first = await readReceipt(ctx, procedureId, input.id);
    // the same words: a second click. Others: the browser went back to an old form, and this is a new question
    return first.text === input.text ? first : askQuestion(ctx, procedureId, { ...input, id: randomUUID() });
  });
}

async function checkReferences(
  tx: Tx,
  procedureId: string,
  input: z.infer<typeof AskQuestion>,
): Promise<void> {
  if (input.lotId && !(await lotExists(tx, procedureId, input.lotId))) refuse('lot_not_in_procedure');
  if (input.followUpOf && !(await isPublished(tx, procedureId, input.followUpOf)))
    refuse('question_not_released');
}

/** The words twice: for the moderators, and for the asker. */
export const originals = (
  procedureId: string,
  questionId: string,
  version: number,
  text: string,
  arrivedAt: Instant,
) =>
  [audience('moderators', procedureId), audience('asker', questionId)].map((reader) => ({
    ...{ procedureId, questionId, version, text, arrivedAt },
    audience: reader,
  }));
