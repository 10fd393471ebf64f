import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from './act.server';
import { listMyWork, type MyProcedure } from './list-my-work.server';
import { readHappened, type Happened } from './read-happened.server';

const NEWEST = 6;

export type Overview = {
  /** What the reader has to do here; null to who takes no part. */
  readonly work: MyProcedure | null;
  /** What happened last, as far as the reader may know of it. */
  readonly happened: readonly Happened[];
};

/** What stands on a procedure's overview beside what all its pages show; `types`: the events that have words. */
export async function readOverview(
  ctx: Ctx,
  procedureId: string,
  types: readonly string[],
): Promise<Overview> {
  if (!isId(procedureId)) refuse('not_found');
  const [work, happened] = await Promise.all([
    listMyWork(ctx, procedureId),
    readHappened(ctx, [procedureId], types, NEWEST),
  ]);
  return { work: work[0] ?? null, happened };
}
