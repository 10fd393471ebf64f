import { readAs } from '#db/client';
import { selectProcedure, type ProcedureRow } from '#db/queries/procedures';
import { selectPublicity } from '#db/queries/publicity';
import { refuse } from '~/domain/refusal';
import type { Services } from '../load-context.server';
import { isId } from './act.server';

export type PublicProcedure = {
  readonly procedure: ProcedureRow;
  readonly publicity: Awaited<ReturnType<typeof selectPublicity>>;
};

/**
 * A procedure as everybody may read it. Read as nobody, whoever asks: what this page shows can't be what only some
 * may know. Refuses `not_found` for one that is not there or not public.
 */
export async function readPublicProcedure(
  { database }: Pick<Services, 'database'>,
  procedureId: string,
): Promise<PublicProcedure> {
  if (!isId(procedureId)) refuse('not_found');
  return readAs(database, null, async (tx) => {
    const procedure = (await selectProcedure(tx, procedureId)) ?? refuse('not_found');
    return { procedure, publicity: await selectPublicity(tx, procedureId) };
  });
}
