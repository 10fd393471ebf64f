import { eq, inArray, sql } from 'drizzle-orm';
import type { Database, Tx } from '../client';
import { documents, documentUpdates } from '../schema/documents';

/** One update on its way to the log: who typed it, under which Yjs client id (null: it only deletes). */
export type NewUpdate = {
  readonly documentId: string;
  readonly personId: string;
  readonly clientId: number | null;
  readonly data: Uint8Array;
};

/** Why an update was not stored; null: it was, and survives whatever happens next. */
export type StoreVerdict = 'no_access' | 'foreign_author' | null;

/** Stores updates of many people in many documents with one commit. The verdicts come in the order of the updates. */
export async function storeUpdates(
  database: Database,
  updates: readonly NewUpdate[],
): Promise<readonly StoreVerdict[]> {
  const [row] = await database.sql<{ verdicts: (NonNullable<StoreVerdict> | '')[] }[]>`
    select portal.store_updates(
      ${updates.map((u) => u.documentId)}::uuid[], ${updates.map((u) => u.personId)}::uuid[],
      ${updates.map((u) => u.clientId)}::bigint[],
      ${updates.map((u) => Buffer.from(u.data).toString('base64'))}::text[]) as verdicts`;
  return row!.verdicts.map((verdict) => verdict || null);
}

export type LogRow = { readonly id: string; readonly data: Uint8Array };

/**
 * A document's whole content, whoever reads: the snapshot, if there is one, and all rows of the log. One
 * statement: between two of them a merge could take rows away that the older snapshot lacks.
 */
export async function selectLog(
  tx: Tx,
  documentId: string,
): Promise<{ readonly snapshot: Uint8Array | null; readonly rows: readonly LogRow[] }> {
  const found = await tx.sql<{ id: string | null; data: Uint8Array }[]>`
    select null as id, data, '-infinity' as at from portal.document_snapshot where document_id = ${documentId}
    union all
    select id, data, at from portal.document_update where document_id = ${documentId}
    order by at`;
  const rows = found.filter((row): row is LogRow => row.id !== null);
  return { snapshot: found.find(({ id }) => id === null)?.data ?? null, rows };
}

/** Keeps other mergers of this document away until the transaction ends; writers go on. */
export const holdMerging = (tx: Tx, documentId: string) =>
  tx.sql`select pg_advisory_xact_lock(hashtextextended(${documentId}, 727003))`;

/** Puts the merged content in place of exactly the rows that it was made of: later ones stay. */
export async function replaceByMerged(
  tx: Tx,
  documentId: string,
  merged: Uint8Array,
  rowIds: readonly string[],
): Promise<void> {
  const data = Buffer.from(merged);
  await tx.sql`
    insert into portal.document_snapshot (document_id, procedure_id, audience, at, data)
    select id, procedure_id, audience, clock_timestamp(), ${data} from portal.document where id = ${documentId}
    on conflict (document_id) do update set data = excluded.data, at = excluded.at`;
  await tx.orm
    .delete(documentUpdates)
    .where(
      sql`${eq(documentUpdates.documentId, documentId)} and ${inArray(documentUpdates.id, [...rowIds])}`,
    );
}

/** The procedure of a document, whoever asks; null if there is no such document. */
export async function procedureOf(tx: Tx, documentId: string): Promise<string | null> {
  const [row] = await tx.orm
    .select({ procedureId: documents.procedureId })
    .from(documents)
    .where(eq(documents.id, documentId));
  return row?.procedureId ?? null;
}
