import { readAs } from '#db/client';
import { unopenedViews } from '#db/queries/deliveries';
import { selectOfRelease, type PublishedRow } from '#db/queries/published';
import { selectReleases, type ReleaseRow } from '#db/queries/releases';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';
import { openReleased } from '../questions/open-released.server';
import { followed } from '../questions/select-released.server';

export type Notice = {
  readonly release: ReleaseRow;
  /** Of every question in it all texts, also what was written before and after. */
  readonly rows: readonly PublishedRow[];
  /** The numbers of what its questions follow up on, by id. */
  readonly follows: Map<string, number>;
};

/**
 * One clarification notice as a document, for who may read it; reading it is opening it. `number` as the address
 * has it. Refuses `not_found`.
 */
export async function readNotice(ctx: Ctx, procedureId: string, number: string): Promise<Notice> {
  if (!isId(procedureId) || !/^[1-9]\d{0,8}$/.test(number)) refuse('not_found');
  const { unopened, ...notice } = await readAs(ctx.database, ctx.personId, async (tx) => {
    const [release] = await selectReleases(tx, procedureId, { number: Number(number) });
    if (!release) refuse('not_found');
    const [rows, unopened] = await Promise.all([
      selectOfRelease(tx, procedureId, release.id),
      unopenedViews(tx, procedureId, release.id),
    ]);
    return { release, rows, follows: await followed(tx, rows), unopened };
  });
  await openReleased(ctx, unopened);
  return notice;
}
