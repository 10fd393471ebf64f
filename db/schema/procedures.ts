import { boolean, index, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { ProcedureRole } from '../../app/domain/people/role';
import { audienceColumn, id, instant, readBy } from './columns';
import { people } from './people';
import { actorReads, portal, verbWrites, wallsRead } from './roles';
import { sql } from 'drizzle-orm';

const itself = sql`id = (select portal.change_scope())`;

export const procedures = portal
  .table(
    'procedure',
    {
      id: id(),
      audience: audienceColumn(), // public
      title: text('title').notNull(),
      summary: text('summary').notNull(),
      buyerName: text('buyer_name').notNull(),
      template: text('template').notNull(),
      templateVersion: integer('template_version').notNull(),
      phase: text('phase').notNull(),
      questionCutOffAt: instant('question_cut_off_at'),
      example: boolean('example').notNull().default(false),
    },
    () => [actorReads(), ...verbWrites(['insert', 'update'], itself)],
  )
  .enableRLS();

export const lots = portal
  .table(
    'lot',
    {
      id: id(),
      procedureId: uuid('procedure_id')
        .notNull()
        .references(() => procedures.id),
      audience: audienceColumn(), // public
      number: integer('number').notNull(),
      name: text('name').notNull(),
    },
    (t) => [
      unique('lot_in_procedure').on(t.id, t.procedureId),
      unique('lot_number').on(t.procedureId, t.number),
      actorReads(),
      wallsRead(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();

/** The roster of the buyer's side and the watchers. Names are kept as told: see people. */
export const procedureRoles = portal
  .table(
    'procedure_role',
    {
      procedureId: uuid('procedure_id')
        .notNull()
        .references(() => procedures.id),
      personId: uuid('person_id')
        .notNull()
        .references(() => people.id),
      role: text('role').$type<ProcedureRole>().notNull(),
      audience: audienceColumn(), // team
      personName: text('person_name').notNull(),
      organisationName: text('organisation_name').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.procedureId, t.personId, t.role] }),
      readBy('procedure_role', t.audience, 'team', t.procedureId),
      index('procedure_role_person').on(t.personId),
      actorReads(),
      wallsRead(),
      ...verbWrites(['insert', 'delete']),
    ],
  )
  .enableRLS();
