import { readAs } from '#db/client';
import { selectReleases, type ReleaseRow } from '#db/queries/releases';
import type { Ctx } from '../context.server';

/** A release that the reader may see, or null. */
export async function findRelease(
  ctx: Ctx,
  procedureId: string,
  releaseId: string,
): Promise<ReleaseRow | null> {
  const [found] = await readAs(ctx.database, ctx.personId, (tx) =>
    selectReleases(tx, procedureId, { id: releaseId }),
  );
  return found ?? null;
}
