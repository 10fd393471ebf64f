import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Tx } from '../client';
import { instantFromDatabase } from '../schema/columns';
import { documents } from '../schema/documents';
import type { Room } from '../../app/domain/documents/room';
import type { Instant } from '../../app/domain/instant';

export type DocumentRow = typeof documents.$inferSelect;

/** For readers: the document if it is theirs to see, and whether they belong to its writers. */
export async function selectDocument(
  tx: Tx,
  documentId: string,
): Promise<(DocumentRow & { readonly ofWriters: boolean }) | null> {
  const ofWriters = sql<boolean>`${documents.writers} = any((select portal.my_audiences())::text[])`;
  const [row] = await tx.orm
    .select({ ...getTableColumns(documents), ofWriters })
    .from(documents)
    .where(eq(documents.id, documentId));
  return row ?? null;
}

/** For verbs: a document of the locked procedure, if this person is among its readers. */
export async function loadDocument(
  tx: Tx,
  documentId: string,
  personId: string,
): Promise<DocumentRow | null> {
  const reads = sql`exists (select from portal.audience_member m
    where m.audience = ${documents.audience} and m.person_id = ${personId})`;
  const [row] = await tx.orm
    .select()
    .from(documents)
    .where(and(eq(documents.id, documentId), reads));
  return row ?? null;
}

/** Keeps out of a document what is being typed, once that is stored, until the change is done. */
export async function holdDocument(tx: Tx, documentId: string): Promise<void> {
  await tx.sql`select portal.hold_document(${documentId})`;
}

export async function insertDocument(tx: Tx, row: typeof documents.$inferInsert): Promise<void> {
  await tx.orm.insert(documents).values(row);
}

export async function saveDocument(
  tx: Tx,
  documentId: string,
  set: Partial<Pick<DocumentRow, 'title' | 'frozenAt'>>,
): Promise<void> {
  await tx.orm.update(documents).set(set).where(eq(documents.id, documentId));
}

/** A document as a list shows it. */
export type ListedDocument = {
  readonly id: string;
  readonly room: Room;
  readonly title: string;
  readonly lotId: string | null;
  /** Of a room of one party, for the buyer's side: which party. */
  readonly partyName: string | null;
  readonly createdAt: Instant;
  readonly frozenAt: Instant | null;
};

type Row = Omit<ListedDocument, 'createdAt' | 'frozenAt'> & { createdAt: string; frozenAt: string | null };

/** The place in a list after which its next page begins. */
export type After = { readonly createdAt: Instant; readonly id: string };

/** How many documents a page of the list holds. */
export const PAGE = 50;

/** For readers: the documents of a procedure that are theirs to see, the newest first. */
export async function selectDocuments(
  tx: Tx,
  procedureId: string,
  after: After | null,
): Promise<ListedDocument[]> {
  const rows = await tx.sql<Row[]>`
    select d.id, d.room, d.title, d.lot_id as "lotId", p.name as "partyName",
           d.created_at as "createdAt", d.frozen_at as "frozenAt"
      from portal.document d
      left join portal.participant p on p.consortium_id = d.consortium_id
     where d.procedure_id = ${procedureId}
       and (${after === null} or d.created_at < ${after?.createdAt ?? null}::timestamptz
            or (d.created_at = ${after?.createdAt ?? null}::timestamptz and d.id > ${after?.id ?? null}::uuid))
     order by d.created_at desc, d.id limit ${PAGE}`;
  return rows.map((row) => ({
    ...row,
    createdAt: instantFromDatabase(row.createdAt),
    frozenAt: row.frozenAt === null ? null : instantFromDatabase(row.frozenAt),
  }));
}

/** For readers: the digest of its text that a document's last freeze put in the ledger. */
export async function selectSeal(tx: Tx, procedureId: string, documentId: string): Promise<string | null> {
  const [row] = await tx.sql<{ digest: string }[]>`
    select data ->> 'digest' as digest from portal.event_view
     where chain_id = ${procedureId} and type = 'document.frozen' and data ->> 'documentId' = ${documentId}
     order by at desc limit 1`;
  return row?.digest ?? null;
}

/** The consortia of a procedure by name: all of them to the team and to verbs, to a participant the own one. */
export const selectParties = (tx: Tx, procedureId: string) =>
  tx.sql<{ id: string; name: string }[]>`
    select id, name from portal.consortium where procedure_id = ${procedureId}
    union
    select consortium_id, name from portal.participant where procedure_id = ${procedureId}
    order by name, id`;
