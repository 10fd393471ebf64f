import { readAs } from '#db/client';
import { countRecipients, participantNames, selectBoard } from '#db/queries/board';
import { selectPublished } from '#db/queries/releases';
import { identityHints } from '~/domain/questions/identity-hints';
import type { Ctx } from '../context.server';
import { refuse } from '~/domain/refusal';
import { isId } from '../procedures/act.server';

type ReleaseCandidate = {
  readonly id: string;
  readonly pseudonym: string;
  readonly lotId: string | null;
  readonly followUpOf: string | null;
  readonly question: string;
  readonly answer: string;
  readonly version: number;
  /** Number of places in the public texts that may betray the asker. */
  readonly hints: number;
};

export type ReleasePreview = {
  /** Drawn now: the release carries it, so that two clicks are one release. */
  readonly id: string;
  readonly ready: readonly ReleaseCandidate[];
  readonly firstNumber: number;
  readonly recipients: number;
};

/** What could be released now, as a participant would read it. Refuses `not_found` outside the team. */
export async function previewRelease(ctx: Ctx, procedureId: string): Promise<ReleasePreview> {
  if (!isId(procedureId)) refuse('not_found');
  return readAs(ctx.database, ctx.personId, async (tx) => {
    const [board, names, published, recipients] = await Promise.all([
      selectBoard(tx, procedureId),
      participantNames(tx, procedureId),
      selectPublished(tx, procedureId, null),
      countRecipients(tx, procedureId),
    ]);
    if (recipients === null) refuse('not_found');
    const ready = board
      .filter((row) => row.status === 'answered')
      .reverse()
      .map(({ id, pseudonym, lotId, followUpOf, question, answer, wordingVersion }) => ({
        ...{ id, pseudonym, lotId, followUpOf, question, answer, version: wordingVersion },
        hints: identityHints(`${question}\n${answer}`, names).length,
      }));
    return { id: crypto.randomUUID(), ready, firstNumber: (published[0]?.number ?? 0) + 1, recipients };
  });
}
