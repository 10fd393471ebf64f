import type { z } from 'zod';
import { readAs } from '#db/client';
import { replaceInterest, selectInterests } from '#db/queries/interests';
import { audience } from '~/domain/audiences/audience';
import type { Ctx } from '../context.server';
import { actForOrganisation, agentOf } from './act-for-organisation.server';
import type { WithdrawForm } from './registration-forms';

/** An operator takes its interest back; nothing happens where there is none. Refuses as `actForOrganisation` does. */
export async function withdrawInterest(
  ctx: Ctx,
  procedureId: string,
  { organisationId }: z.infer<typeof WithdrawForm>,
): Promise<void> {
  const { organisation } = await agentOf(ctx, organisationId);
  const own = audience('organisation', organisation.id);
  const now = await readAs(ctx.database, ctx.personId, (tx) => selectInterests(tx, procedureId, own));
  if (now.length === 0) return;
  await actForOrganisation(ctx, procedureId, 'interest.withdraw', organisationId, async (tx, agent) => {
    const { id, name: organisationName } = agent.organisation;
    await replaceInterest(tx, procedureId, id, []);
    const type = 'interest.withdrawn';
    const data = { organisationId: id, organisationName };
    return {
      type,
      record: { ...data, personId: agent.personId },
      views: [
        { audience: own, type, data },
        { audience: audience('team', procedureId), type, data },
      ],
      result: undefined,
    };
  });
}
