import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Tx } from '../client';
import { documentComments } from '../schema/documents';
import type { Instant } from '../../app/domain/instant';

export type CommentRow = Pick<typeof documentComments.$inferSelect, 'id' | 'side' | 'name' | 'text' | 'at'>;

/** How many comments a page holds. */
export const COMMENTS = 100;

export async function insertComment(tx: Tx, row: typeof documentComments.$inferInsert): Promise<void> {
  await tx.orm.insert(documentComments).values(row);
}

/** For readers: the newest comments beside a document (before an instant), the oldest of them first. */
export async function selectComments(
  tx: Tx,
  documentId: string,
  before: Instant | null,
): Promise<CommentRow[]> {
  const { id, side, name, text, at } = documentComments;
  const rows = await tx.orm
    .select({ id, side, name, text, at })
    .from(documentComments)
    .where(and(eq(documentComments.documentId, documentId), before ? lt(at, before) : sql`true`))
    .orderBy(desc(at), id)
    .limit(COMMENTS);
  return rows.reverse();
}

/** For verbs: the name by which a person is known in a procedure, on either side. */
export async function nameOf(tx: Tx, procedureId: string, personId: string): Promise<string> {
  const [row] = await tx.sql<{ name: string }[]>`
    select person_name as name from portal.consortium_person
     where procedure_id = ${procedureId} and person_id = ${personId}
    union all
    select person_name from portal.procedure_role where procedure_id = ${procedureId} and person_id = ${personId}
    limit 1`;
  return row?.name ?? '';
}
