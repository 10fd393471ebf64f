import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { brokenConstraint } from '#db/broken-constraint';
import type { Tx } from '#db/client';
import { insertQuestion, isPublished, lotExists, takenPseudonyms } from '#db/queries/questions';
import type { Standing } from '#db/queries/standing';
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
    await checkReferences(tx, procedureId, input);
    const { id, lotId, followUpOf, text } = input;
    const { arrivedAt } = head;
    const late = isLate(arrivedAt, standing.procedure.questionCutOffAt);
    const names = pseudonymCandidates(Math.random);
    const pseudonym = pickPseudonym(names, await takenPseudonyms(tx, procedureId, names));
    const [forTeam, forAsker] = [audience('team', procedureId), audience('asker', id)];
    const state = { status: 'received' as const, version: 1, late, arrivedAt };
    const about = { procedureId, lotId, followUpOf };
    await insertQuestion(tx, {
      question: { id, audience: forTeam, pseudonym, ...about, ...state },
      receipt: { questionId: id, audience: forAsker, askedBy: party.personName, ...about, ...state },
      asker: askerRow(procedureId, id, party, ctx.personId!),
      originals: originals(procedureId, id, 1, text, arrivedAt),
    });
    return {
      type: 'question.received',
      record: {
        questionId: id,
        ...about,
        text,
        late,
        arrivedAt,
        pseudonym,
        consortiumId: party.consortiumId,
      },
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

type Party = NonNullable<Standing['party']>;

const askerRow = (procedureId: string, questionId: string, { consortiumId }: Party, personId: string) => ({
  ...{ procedureId, questionId, consortiumId, personId },
  audience: audience('auditors', procedureId),
});

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
