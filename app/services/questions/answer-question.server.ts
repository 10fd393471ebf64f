import { z } from 'zod';
import { saveState, saveWording } from '#db/queries/questions';
import { audience } from '~/domain/audiences/audience';
import { may } from '~/domain/procedures/phase';
import { decideWording } from '~/domain/questions/question';
import { refuse } from '~/domain/refusal';
import { plainText } from '~/form.server';
import type { Ctx } from '../context.server';
import { act } from '../procedures/act.server';
import { loadQuestion } from './load-question.server';

/** `seen`: the version of the wording on the editor's screen. */
export const AnswerQuestion = z.object({
  question: plainText(5000),
  answer: plainText(10_000),
  seen: z.coerce.number().int().min(0),
});

/**
 * Saves the public wording and the answer as a draft of the team. Who may answer but not moderate can't change
 * the wording of the question. Refuses `question_changed` over somebody else's newer text.
 */
export async function answerQuestion(
  ctx: Ctx,
  procedureId: string,
  questionId: string,
  input: z.infer<typeof AnswerQuestion>,
): Promise<void> {
  await act(ctx, procedureId, 'question.answer', async (tx, _head, standing) => {
    const loaded = await loadQuestion(tx, questionId);
    const mayWord = may('question.moderate', standing.roles, standing.procedure);
    if (!mayWord && input.question !== loaded.wording.question) refuse('forbidden');
    const { state, wording } = decideWording(loaded.state, loaded.wording, input);
    const team = audience('team', procedureId);
    await saveState(tx, [questionId], state, null);
    await saveWording(tx, { questionId, procedureId, audience: team, ...wording });
    return {
      type: 'question.worded',
      record: { questionId, ...wording },
      views: [{ audience: team, type: 'question.worded', data: { questionId, version: wording.version } }],
      result: undefined,
    };
  });
}
