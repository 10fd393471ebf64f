import { and, asc, eq } from 'drizzle-orm';
import type { Tx } from '../client';
import { interests } from '../schema/registration';

export type InterestRow = typeof interests.$inferSelect;

/** The interests that the reader may see in a procedure; `audience` picks one of the two rows of each. */
export const selectInterests = (
  tx: Tx,
  procedureId: string,
  audience: InterestRow['audience'],
): Promise<InterestRow[]> =>
  tx.orm
    .select()
    .from(interests)
    .where(and(eq(interests.procedureId, procedureId), eq(interests.audience, audience)))
    .orderBy(asc(interests.organisationName), asc(interests.registeredAt));

/** Inside a change: puts these rows in place of the organisation's interest; none: it has none any more. */
export async function replaceInterest(
  tx: Tx,
  procedureId: string,
  organisationId: string,
  rows: (typeof interests.$inferInsert)[],
): Promise<void> {
  await tx.orm
    .delete(interests)
    .where(and(eq(interests.procedureId, procedureId), eq(interests.organisationId, organisationId)));
  if (rows.length > 0) await tx.orm.insert(interests).values(rows);
}
