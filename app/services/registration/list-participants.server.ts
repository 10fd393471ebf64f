import { readAs } from '#db/client';
import { myAudiences } from '#db/queries/event-views';
import { selectInterests } from '#db/queries/interests';
import { selectParticipants } from '#db/queries/parties';
import { selectLots, type LotRow } from '#db/queries/procedures';
import { audience } from '~/domain/audiences/audience';
import type { Instant } from '~/domain/instant';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';

export type Register = {
  readonly participants: Awaited<ReturnType<typeof selectParticipants>>;
  readonly interests: readonly {
    readonly organisationId: string;
    readonly organisationName: string;
    readonly personName: string;
    readonly registeredAt: Instant;
    readonly whole: boolean;
    readonly lots: readonly LotRow[];
  }[];
};

/**
 * Who takes part and who is interested, as the tender team knows it: parties with the organisations that lead them.
 * Refuses `not_found` to everybody else: numbers tell what others do.
 */
export async function listParticipants(ctx: Ctx, procedureId: string): Promise<Register> {
  if (!isId(procedureId)) refuse('not_found');
  const team = audience('team', procedureId);
  return readAs(ctx.database, ctx.personId, async (tx) => {
    if (!(await myAudiences(tx)).includes(team)) refuse('not_found');
    const [participants, rows, lots] = await Promise.all([
      selectParticipants(tx, procedureId),
      selectInterests(tx, procedureId, team),
      selectLots(tx, procedureId),
    ]);
    const organisations = [...new Set(rows.map((row) => row.organisationId))];
    const interests = organisations.map((organisationId) => {
      const own = rows.filter((row) => row.organisationId === organisationId);
      const { organisationName, personName, registeredAt } = own[0]!;
      return {
        ...{ organisationId, organisationName, personName, registeredAt },
        whole: own.some((row) => row.lotId === null),
        lots: lots.filter((lot) => own.some((row) => row.lotId === lot.id)),
      };
    });
    return { participants, interests };
  });
}
