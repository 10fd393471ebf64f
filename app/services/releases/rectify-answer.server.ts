import { z } from 'zod';
import { brokenConstraint } from '#db/broken-constraint';
import { insertRelease, lastNumbers, loadPublished } from '#db/queries/releases';
import { audience } from '~/domain/audiences/audience';
import { decideRectification } from '~/domain/questions/release';
import { isRefusal, refuse } from '~/domain/refusal';
import { idInput, requiredText } from '~/form.server';
import type { Ctx } from '../context.server';
import { act, isId } from '../procedures/act.server';
import { findRelease } from './find-release.server';
import { releaseViews } from './release-views.server';

/** `id`: of the new release, drawn when the form is shown. */
export const RectifyAnswer = z.object({
  id: idInput,
  question: requiredText(5000),
  answer: requiredText(10_000),
  reason: requiredText(500),
});

/**
 * Replaces a released text for everyone, visibly: a further release with the same number, the reason, and the
 * old text kept beside it. Refuses as `decideRectification` does. A repeated `id` is the same rectification.
 */
export async function rectifyAnswer(
  ctx: Ctx,
  procedureId: string,
  publishedId: string,
  input: z.infer<typeof RectifyAnswer>,
): Promise<{ readonly releaseId: string }> {
  const attempt = act(ctx, procedureId, 'question.rectify', async (tx, head) => {
    const old = (isId(publishedId) && (await loadPublished(tx, publishedId))) || refuse('not_found');
    const { question, answer, reason } = input;
    decideRectification(old, { question, answer });
    const last = await lastNumbers(tx, procedureId);
    const release = { id: input.id, number: last.release + 1, kind: 'rectification' as const, reason };
    const { questionId, number, lotId = null, followUpOf = null } = old;
    const item = {
      id: crypto.randomUUID(),
      questionId,
      number,
      lotId,
      followUpOf,
      rectifies: old.id,
      question,
      answer,
    };
    const common = { procedureId, audience: audience('participants', procedureId), publishedAt: head.now };
    await insertRelease(tx, { ...release, ...common }, [{ ...item, ...common, releaseId: release.id }]);
    return {
      type: 'answer.rectified',
      record: { release, item },
      views: releaseViews(procedureId, release, [item], head.now),
      result: { releaseId: release.id },
    };
  });
  return attempt.catch(async (error: unknown) => {
    const repeated = isRefusal(error) && error.code === 'question_already_rectified';
    if (repeated && (await findRelease(ctx, procedureId, input.id))) return { releaseId: input.id };
    if (brokenConstraint(error) === 'release_pkey') refuse('release_changed'); // an old form came back
    throw error;
  });
}
