import { readAs } from '#db/client';
import { selectPublicProcedures } from '#db/queries/publicity';
import type { ProcedureRow } from '#db/queries/procedures';
import type { Services } from '../load-context.server';

/** Every procedure that everybody may know of, as somebody reads it who has not signed in. */
export const listPublicProcedures = ({
  database,
}: Pick<Services, 'database'>): Promise<readonly ProcedureRow[]> =>
  readAs(database, null, selectPublicProcedures);
