import { saveState } from '#db/queries/questions';
import { audience } from '~/domain/audiences/audience';
import { decideWithdraw } from '~/domain/questions/question';
import type { Ctx } from '../context.server';
import { act } from '../procedures/act.server';
import { loadOwnQuestion } from './load-question.server';

/** The asking party takes its question back, until the release. Refuses as `decideWithdraw` does. */
export async function withdrawQuestion(ctx: Ctx, procedureId: string, questionId: string): Promise<void> {
  await act(ctx, procedureId, 'question.withdraw', async (tx, _head, standing) => {
    const question = await loadOwnQuestion(tx, questionId, standing);
    const next = decideWithdraw(question.state);
    await saveState(tx, [questionId], next, next.status);
    const data = { questionId };
    return {
      type: 'question.withdrawn',
      record: data,
      views: [
        { audience: audience('team', procedureId), type: 'question.withdrawn', data },
        { audience: audience('asker', questionId), type: 'question.withdrawn', data },
      ],
      result: undefined,
    };
  });
}
