import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  customType,
  foreignKey,
  index,
  primaryKey,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import type { Room } from '../../app/domain/documents/room';
import type { AudienceKey } from '../../app/domain/audiences/audience';
import { audienceColumn, id, instant, readBy } from './columns';
import { consortia } from './consortia';
import { people } from './people';
import { lots, procedures } from './procedures';
import { actorReads, portal, scribeKeeps, verbWrites } from './roles';

const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Only a noun's first table refers to the procedure itself; the others do through it. */
const procedureId = () => uuid('procedure_id').notNull();
const documentId = () => uuid('document_id').notNull();
type Key = AnyPgColumn;

/** What belongs to a document belongs to its procedure, and is read by who reads the document. */
const ofDocument = (t: { documentId: Key; procedureId: Key; audience: Key }) =>
  foreignKey({
    columns: [t.documentId, t.procedureId, t.audience],
    foreignColumns: [documents.id, documents.procedureId, documents.audience],
  });

/** Participants share a text of a lot with who is interested in that lot. */
const shared = (t: { lotId: Key; procedureId: Key }) =>
  sql`coalesce('lot:' || ${t.lotId}, 'participants:' || ${t.procedureId})`;

/** A text that people write together, in one room of a procedure: who reads it, and who writes in it. */
export const documents = portal
  .table(
    'document',
    {
      id: id(),
      procedureId: procedureId().references(() => procedures.id),
      audience: audienceColumn(),
      room: text('room').$type<Room>().notNull(),
      writers: text('writers').$type<AudienceKey>().notNull(),
      consortiumId: uuid('consortium_id'),
      lotId: uuid('lot_id'),
      title: text('title').notNull(),
      createdAt: instant('created_at').notNull(),
      frozenAt: instant('frozen_at'),
    },
    (t) => [
      // ties readers and writers to the room: a verb with the wrong key can't show a text to others
      check(
        'document_audience',
        // "is true": a missing id makes a comparison null, and a check lets null pass
        sql`case ${t.room}
          when 'consortium' then ${t.audience} = 'consortium:' || ${t.consortiumId} and ${t.writers} = ${t.audience}
          when 'party' then ${t.audience} = 'party:' || ${t.consortiumId} and ${t.writers} = ${t.audience}
          when 'joint' then ${t.audience} = ${shared(t)} and ${t.writers} = ${t.audience}
          when 'common' then ${t.audience} = ${shared(t)} and ${t.writers} = 'team:' || ${t.procedureId}
          when 'team' then ${t.audience} = 'team:' || ${t.procedureId} and ${t.writers} = ${t.audience}
        end is true`,
      ),
      unique('document_in_procedure').on(t.id, t.procedureId),
      unique('document_readers').on(t.id, t.procedureId, t.audience),
      foreignKey({
        columns: [t.consortiumId, t.procedureId],
        foreignColumns: [consortia.id, consortia.procedureId],
      }),
      foreignKey({ columns: [t.lotId, t.procedureId], foreignColumns: [lots.id, lots.procedureId] }),
      index('document_list').on(t.procedureId, t.createdAt.desc(), t.id),
      actorReads(),
      ...verbWrites(['insert', 'update']),
      ...scribeKeeps(['select']),
    ],
  )
  .enableRLS();

/** What was typed, as it came in: only ever added, until a snapshot holds exactly these rows. */
export const documentUpdates = portal
  .table(
    'document_update',
    {
      documentId: documentId(),
      id: uuid('id').notNull().defaultRandom(),
      procedureId: procedureId(),
      audience: audienceColumn(),
      at: instant('at').notNull(),
      data: bytes('data').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.documentId, t.id] }),
      ofDocument(t),
      actorReads(),
      ...verbWrites([]),
      ...scribeKeeps(['select', 'insert', 'delete']),
    ],
  )
  .enableRLS();

/** The updates up to some moment, merged into one. */
export const documentSnapshots = portal
  .table(
    'document_snapshot',
    {
      documentId: documentId().primaryKey(),
      procedureId: procedureId(),
      audience: audienceColumn(),
      at: instant('at').notNull(),
      data: bytes('data').notNull(),
    },
    (t) => [ofDocument(t), actorReads(), ...verbWrites([]), ...scribeKeeps(['select', 'insert', 'update'])],
  )
  .enableRLS();

/** Who wrote under which Yjs client id: the only place where a piece of text meets its writer. */
export const documentAuthors = portal
  .table(
    'document_author',
    {
      documentId: documentId(),
      clientId: bigint('client_id', { mode: 'number' }).notNull(),
      procedureId: procedureId(),
      audience: audienceColumn(), // auditors
      personId: uuid('person_id')
        .notNull()
        .references(() => people.id),
      at: instant('at').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.documentId, t.clientId] }),
      readBy('document_author', t.audience, 'auditors', t.procedureId),
      foreignKey({
        columns: [t.documentId, t.procedureId],
        foreignColumns: [documents.id, documents.procedureId],
      }),
      actorReads(),
      ...verbWrites([]),
      ...scribeKeeps(['select', 'insert']),
    ],
  )
  .enableRLS();

/** A remark beside a document, by whoever reads it; `side` and `name` as its readers see them. */
export const documentComments = portal
  .table(
    'document_comment',
    {
      id: id(),
      documentId: documentId(),
      procedureId: procedureId(),
      audience: audienceColumn(),
      side: text('side').$type<'own' | 'participant' | 'buyer' | 'participation_council'>().notNull(),
      name: text('name').notNull(),
      text: text('text').notNull(),
      at: instant('at').notNull(),
    },
    (t) => [
      ofDocument(t),
      index('document_comment_list').on(t.documentId, t.at),
      actorReads(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();
