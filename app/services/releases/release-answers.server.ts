import { z } from 'zod';
import { brokenConstraint } from '#db/broken-constraint';
import { loadQuestions, saveState } from '#db/queries/questions';
import { insertRelease, lastNumbers } from '#db/queries/releases';
import { audience } from '~/domain/audiences/audience';
import { decideRelease } from '~/domain/questions/release';
import { isRefusal, refuse } from '~/domain/refusal';
import { idInput } from '~/form.server';
import type { Ctx } from '../context.server';
import { act } from '../procedures/act.server';
import { findRelease } from './find-release.server';
import { releaseViews, type ReleasedItem } from './release-views.server';

const oneOrMore = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(schema).max(200),
  );

/**
 * `id` is drawn when the preview is shown, so that a double click is one release. `item`: `<question>@<version>`
 * of the wording that the preview showed.
 */
export const ReleaseAnswers = z.object({
  id: idInput,
  item: oneOrMore(z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@\d{1,9}$/)),
  checked: z.literal('yes', { error: 'confirm' }),
});

/**
 * Releases a set of answers to every participant at one moment: the release, its numbers, the frozen
 * recipients and the event are one transaction, and nobody can read any of it before its commit
 * (Aw 2.53-2.54; rules 2.3). Refuses as `decideRelease` does. A repeated `id` is the same release.
 */
export async function releaseAnswers(
  ctx: Ctx,
  procedureId: string,
  input: z.infer<typeof ReleaseAnswers>,
): Promise<{ readonly releaseId: string }> {
  const attempt = act(ctx, procedureId, 'question.release', async (tx, head) => {
    const previewed = new Map(input.item.map((item) => [item.slice(0, 36), Number(item.slice(37))]));
    const loaded = await loadQuestions(tx, [...previewed.keys()]);
    if (loaded.length !== previewed.size) refuse('not_found');
    const last = await lastNumbers(tx, procedureId);
    const numbered = decideRelease(
      loaded.map(({ id, pseudonym, state, wording }) => {
        return { questionId: id, label: pseudonym, state, wording, previewed: previewed.get(id)! };
      }),
      last.question,
    );
    const readers = audience('participants', procedureId);
    const release = { id: input.id, number: last.release + 1, kind: 'clarification' as const, reason: null };
    const items = numbered.map(({ questionId, number }): ReleasedItem => {
      const { lotId, followUpOf, wording } = loaded.find((q) => q.id === questionId)!;
      const { question, answer } = wording;
      return {
        id: crypto.randomUUID(),
        questionId,
        number,
        lotId,
        followUpOf,
        rectifies: null,
        question,
        answer,
      };
    });
    const common = { procedureId, audience: readers, publishedAt: head.now };
    await insertRelease(
      tx,
      { ...release, ...common },
      items.map((item) => ({ ...item, ...common, releaseId: release.id })),
    );
    await saveState(tx, [...previewed.keys()], { status: 'released' }, 'released');
    return {
      type: 'answers.released',
      record: { release, items },
      views: releaseViews(procedureId, release, items, head.now),
      result: { releaseId: release.id },
    };
  });
  return attempt.catch(async (error: unknown) => {
    const repeated = isRefusal(error) && error.code === 'question_released';
    if (repeated && (await findRelease(ctx, procedureId, input.id))) return { releaseId: input.id };
    if (brokenConstraint(error) === 'release_pkey') refuse('release_changed'); // an old preview came back
    throw error;
  });
}
