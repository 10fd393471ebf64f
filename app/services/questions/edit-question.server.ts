import { z } from 'zod';
import { insertOriginals, saveState } from '#db/queries/questions';
import { audience } from '~/domain/audiences/audience';
import { decideEdit } from '~/domain/questions/question';
import { requiredText } from '~/form.server';
import type { Ctx } from '../context.server';
import { act } from '../procedures/act.server';
import { originals } from './ask-question.server';
import { loadOwnQuestion } from './load-question.server';

export const EditQuestion = z.object({ text: requiredText(5000) });

/** The asking party changes its words, before moderation; every version is kept. Refuses as `decideEdit` does. */
export async function editQuestion(
  ctx: Ctx,
  procedureId: string,
  questionId: string,
  { text }: z.infer<typeof EditQuestion>,
): Promise<void> {
  await act(ctx, procedureId, 'question.edit', async (tx, head, standing) => {
    const question = await loadOwnQuestion(tx, questionId, standing);
    const next = decideEdit(question.state);
    await saveState(tx, [questionId], next, next.status);
    await insertOriginals(tx, originals(procedureId, questionId, next.version, text, head.arrivedAt));
    const data = { questionId, version: next.version };
    return {
      type: 'question.edited',
      record: { ...data, text, arrivedAt: head.arrivedAt },
      views: [
        { audience: audience('team', procedureId), type: 'question.edited', data },
        { audience: audience('asker', questionId), type: 'question.edited', data: { ...data, text } },
      ],
      result: undefined,
    };
  });
}
