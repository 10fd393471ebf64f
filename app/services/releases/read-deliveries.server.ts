import { readAs } from '#db/client';
import { selectDeliveries, type DeliveryRow } from '#db/queries/deliveries';
import { myAudiences } from '#db/queries/event-views';
import { selectReleases, type ReleaseRow } from '#db/queries/releases';
import { audience } from '~/domain/audiences/audience';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';

export type ReleaseAccount = { readonly release: ReleaseRow; readonly deliveries: readonly DeliveryRow[] };

/** How a release reached each recipient, for the tender team and auditors. Refuses `not_found` to all others. */
export async function readDeliveries(
  ctx: Ctx,
  procedureId: string,
  releaseId: string,
): Promise<ReleaseAccount> {
  if (!isId(procedureId) || !isId(releaseId)) refuse('not_found');
  const [audiences, [release], deliveries] = await readAs(ctx.database, ctx.personId, (tx) =>
    Promise.all([
      myAudiences(tx),
      selectReleases(tx, procedureId, { id: releaseId }),
      selectDeliveries(tx, procedureId, releaseId),
    ]),
  );
  if (!release || !audiences.includes(audience('team', procedureId))) refuse('not_found');
  return { release, deliveries };
}
