import { asDispatcher } from '#db/client';
import { stampDeliveries } from '#db/queries/deliveries';
import type { Ctx } from '../context.server';

/** Being shown what was released is opening it: the deliveries say so from now on. */
export async function openReleased({ database, personId }: Ctx, viewIds: readonly string[]): Promise<void> {
  if (!personId || viewIds.length === 0) return;
  const now = performance.now();
  const rows = viewIds.map((viewId) => [viewId, personId, now] as const);
  await asDispatcher(database, (tx) => stampDeliveries(tx, 'opened', rows));
}
