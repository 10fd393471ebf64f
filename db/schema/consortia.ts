import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { audienceColumn, id, instant, readBy } from './columns';
import { organisations, people } from './people';
import { lots, procedures } from './procedures';
import { actorReads, portal, verbWrites, wallsRead } from './roles';

/** Only a noun's first table refers to the procedure itself; the others do through it. */
const procedureId = () => uuid('procedure_id').notNull();
const consortiumId = () => uuid('consortium_id').notNull();

/** A row of a consortium is a row of the consortium's procedure: no verb of another one can add to it. */
const ofProcedure = (t: { consortiumId: AnyPgColumn; procedureId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.consortiumId, t.procedureId],
    foreignColumns: [consortia.id, consortia.procedureId],
  });

/** A consortium as its own people see it; one organisation alone is a consortium of one. */
export const consortia = portal
  .table(
    'consortium',
    {
      id: id(),
      procedureId: procedureId().references(() => procedures.id),
      audience: audienceColumn() /* consortium */,
      name: text('name').notNull(),
    },
    (t) => [
      readBy('consortium', t.audience, 'consortium', t.id),
      unique('consortium_in_procedure').on(t.id, t.procedureId),
      index('consortium_procedure').on(t.procedureId),
      actorReads(),
      wallsRead(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();

/** The register of participants as the tender team sees it. */
export const participants = portal
  .table(
    'participant',
    {
      consortiumId: consortiumId().primaryKey(),
      procedureId: procedureId(),
      audience: audienceColumn(), // team
      name: text('name').notNull(),
      organisationNames: text('organisation_names').array().notNull(),
      registeredAt: instant('registered_at').notNull(),
    },
    (t) => [
      readBy('participant', t.audience, 'team', t.procedureId),
      ofProcedure(t),
      index('participant_procedure').on(t.procedureId),
      actorReads(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();

export const consortiumMembers = portal
  .table(
    'consortium_member',
    {
      consortiumId: consortiumId(),
      organisationId: uuid('organisation_id')
        .notNull()
        .references(() => organisations.id),
      procedureId: procedureId(),
      audience: audienceColumn(), // consortium
      organisationName: text('organisation_name').notNull(),
      role: text('role').$type<'group_lead' | 'group_member' | 'subcontractor'>().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.consortiumId, t.organisationId] }),
      // two competing parties never have the same lead or member; subcontractors may serve both
      uniqueIndex('consortium_member_once')
        .on(t.procedureId, t.organisationId)
        .where(sql`role <> 'subcontractor'`),
      readBy('consortium_member', t.audience, 'consortium', t.consortiumId),
      ofProcedure(t),
      actorReads(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();

/** Who sits in a consortium's room, and hears what its participant hears. */
export const consortiumPeople = portal
  .table(
    'consortium_person',
    {
      consortiumId: consortiumId(),
      personId: uuid('person_id')
        .notNull()
        .references(() => people.id),
      procedureId: procedureId(),
      audience: audienceColumn(), // consortium
      personName: text('person_name').notNull(),
      organisationName: text('organisation_name').notNull(),
      lead: boolean('lead').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.consortiumId, t.personId] }),
      readBy('consortium_person', t.audience, 'consortium', t.consortiumId),
      ofProcedure(t),
      index('consortium_person_person').on(t.personId),
      // one party at most: walls add up over what a person belongs to
      unique('consortium_person_procedure').on(t.procedureId, t.personId),
      actorReads(),
      wallsRead(),
      ...verbWrites(['insert', 'delete']),
    ],
  )
  .enableRLS();

export const lotInterests = portal
  .table(
    'lot_interest',
    {
      consortiumId: consortiumId(),
      lotId: uuid('lot_id').notNull(),
      procedureId: procedureId(),
      audience: audienceColumn(), // consortium
    },
    (t) => [
      primaryKey({ columns: [t.consortiumId, t.lotId] }),
      readBy('lot_interest', t.audience, 'consortium', t.consortiumId),
      ofProcedure(t),
      foreignKey({ columns: [t.lotId, t.procedureId], foreignColumns: [lots.id, lots.procedureId] }),
      index('lot_interest_lot').on(t.lotId),
      actorReads(),
      wallsRead(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();
