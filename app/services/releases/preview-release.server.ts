import { readAs } from '#db/client';
import { countRecipients, participantNames, selectBoard } from '#db/queries/board';
import { selectPlaces } from '#db/queries/procedures';
import { selectNumbers } from '#db/queries/published';
import { lastNumbers } from '#db/queries/releases';
import { identityHints, type IdentityHint } from '~/domain/questions/identity-hints';
import type { Ctx } from '../context.server';
import { refuse } from '~/domain/refusal';
import { isId } from '../procedures/act.server';

/** As many as one release can hold. */
const MOST = 200;

type ReleaseCandidate = {
  readonly id: string;
  readonly pseudonym: string;
  readonly lotId: string | null;
  /** The number of the released question that this one follows up on. */
  readonly follows: number | null;
  readonly question: string;
  readonly answer: string;
  readonly version: number;
  /** Places in the public texts that may betray the asker. */
  readonly hints: { readonly question: readonly IdentityHint[]; readonly answer: readonly IdentityHint[] };
};

export type ReleasePreview = {
  /** Drawn now: the release carries it, so that two clicks are one release. */
  readonly id: string;
  readonly ready: readonly ReleaseCandidate[];
  /** The numbers that the notice and its first question will get. */
  readonly noticeNumber: number;
  readonly firstNumber: number;
  readonly recipients: number;
};

/**
 * What could be released now, as a participant would read it, the question that waited longest first. Refuses
 * `not_found` outside the team.
 */
export async function previewRelease(ctx: Ctx, procedureId: string): Promise<ReleasePreview> {
  if (!isId(procedureId)) refuse('not_found');
  return readAs(ctx.database, ctx.personId, async (tx) => {
    const [board, names, places, last, recipients] = await Promise.all([
      selectBoard(tx, procedureId, { statuses: ['answered'], oldestFirst: true, limit: MOST }),
      participantNames(tx, procedureId),
      selectPlaces(tx, procedureId),
      lastNumbers(tx, procedureId),
      countRecipients(tx, procedureId),
    ]);
    if (recipients === null) refuse('not_found');
    const numbers = await selectNumbers(
      tx,
      board.flatMap(({ followUpOf }) => followUpOf ?? []),
    );
    const ready = board.map(({ id, pseudonym, lotId, followUpOf, question, answer, wordingVersion }) => ({
      ...{ id, pseudonym, lotId, question, answer, version: wordingVersion },
      follows: (followUpOf && numbers.get(followUpOf)) || null,
      hints: {
        question: identityHints(question, names, places),
        // in an answer "we" are the buyer
        answer: identityHints(answer, names, places).filter(({ reason }) => reason !== 'first_person'),
      },
    }));
    const next = { noticeNumber: last.release + 1, firstNumber: last.question + 1 };
    return { id: crypto.randomUUID(), ready, ...next, recipients };
  });
}
