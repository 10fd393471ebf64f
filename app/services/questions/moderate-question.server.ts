import { saveState, saveWording } from '#db/queries/questions';
import { audience } from '~/domain/audiences/audience';
import { decideModerate } from '~/domain/questions/question';
import type { Ctx } from '../context.server';
import { act } from '../procedures/act.server';
import { loadQuestion } from './load-question.server';

/**
 * A moderator takes a question up: the asker hears that it can no longer be edited, the tender team gets an
 * empty public wording to work on (never the original: only moderators read that).
 */
export async function moderateQuestion(ctx: Ctx, procedureId: string, questionId: string): Promise<void> {
  await act(ctx, procedureId, 'question.moderate', async (tx) => {
    const question = await loadQuestion(tx, questionId);
    const next = decideModerate(question.state);
    await saveState(tx, [questionId], next, 'in_moderation');
    const team = audience('team', procedureId);
    await saveWording(tx, { questionId, procedureId, audience: team, ...question.wording });
    const data = { questionId };
    return {
      type: 'question.taken_up',
      record: data,
      views: [
        { audience: team, type: 'question.taken_up', data },
        { audience: audience('asker', questionId), type: 'question.taken_up', data },
      ],
      result: undefined,
    };
  });
}
