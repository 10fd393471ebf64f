import type { z } from 'zod';
import { readAs } from '#db/client';
import { replaceInterest, selectInterests } from '#db/queries/interests';
import { selectLots } from '#db/queries/procedures';
import { audience } from '~/domain/audiences/audience';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { actForOrganisation, agentOf } from './act-for-organisation.server';
import { WHOLE_PROCEDURE, type InterestForm } from './registration-forms';

/**
 * An operator says in which lots, or in the procedure as a whole, it is interested; what it said before is replaced.
 * The organisation and the tender team know, nobody else: operators never learn who or how many they are. Refuses
 * `lot_not_in_procedure`, and as `actForOrganisation` does. The same once more changes nothing.
 */
export async function registerInterest(
  ctx: Ctx,
  procedureId: string,
  { organisationId, about }: z.infer<typeof InterestForm>,
): Promise<void> {
  const wanted = [...new Set(about)].map((one) => (one === WHOLE_PROCEDURE ? null : one));
  const { organisation } = await agentOf(ctx, organisationId);
  if (await isRegistered(ctx, procedureId, organisation.id, wanted)) return;

  await actForOrganisation(ctx, procedureId, 'interest.register', organisationId, async (tx, agent, at) => {
    const lots = await selectLots(tx, procedureId);
    if (!wanted.every((lotId) => lotId === null || lots.some((lot) => lot.id === lotId)))
      refuse('lot_not_in_procedure');
    const { id, name: organisationName } = agent.organisation;
    const readers = [audience('organisation', id), audience('team', procedureId)] as const;
    const facts = { organisationName, personName: agent.personName, registeredAt: at.head.now };
    const rows = wanted.flatMap((lotId) =>
      readers.map((reader) => ({ procedureId, organisationId: id, lotId, audience: reader, ...facts })),
    );
    await replaceInterest(tx, procedureId, id, rows);
    const type = 'interest.registered';
    const data = { organisationId: id, organisationName, lotIds: wanted };
    return {
      type,
      record: { ...data, personId: agent.personId },
      views: [
        { audience: readers[0], type, data },
        { audience: readers[1], type, data },
      ],
      result: undefined,
    };
  });
}

async function isRegistered(
  ctx: Ctx,
  procedureId: string,
  organisationId: string,
  wanted: readonly (string | null)[],
): Promise<boolean> {
  const now = await readAs(ctx.database, ctx.personId, (tx) =>
    selectInterests(tx, procedureId, audience('organisation', organisationId)),
  );
  return now.length === wanted.length && now.every(({ lotId }) => wanted.includes(lotId));
}
