import { readAs } from '#db/client';
import { selectHappened, type HappenedRow } from '#db/queries/happened';
import { selectLastVisits } from '#db/queries/visits';
import type { Ctx } from '../context.server';

/** Something that happened; `isNew`: since the reader's visit before this one; null during the first. */
export type Happened = HappenedRow & { readonly isNew: boolean | null };

/** What happened last in these procedures, as far as the reader may know; remarks on one text are told once. */
export async function readHappened(
  ctx: Ctx,
  procedureIds: readonly string[],
  types: readonly string[],
  limit: number,
): Promise<readonly Happened[]> {
  if (!ctx.personId || procedureIds.length === 0) return [];
  const [rows, visits] = await Promise.all([
    readAs(ctx.database, ctx.personId, (tx) => selectHappened(tx, procedureIds, types, limit * 2)),
    selectLastVisits(ctx.database, ctx.personId),
  ]);
  const told = new Set<string>();
  const once = rows.filter(({ type, document, id }) => {
    const key = document ? `${type} ${document.id}` : id;
    const first = !told.has(key);
    told.add(key);
    return first;
  });
  return once.slice(0, limit).map((row) => {
    const since = visits.get(row.procedureId);
    return { ...row, isNew: since === undefined ? null : row.at > since };
  });
}
