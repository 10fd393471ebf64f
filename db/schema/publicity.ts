import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import type { PublicationKind, SectionKind } from '../../app/domain/procedures/publicity';
import { audienceColumn, id } from './columns';
import { lots, procedures } from './procedures';
import { actorReads, portal, verbWrites } from './roles';

const ofProcedure = () =>
  uuid('procedure_id')
    .notNull()
    .references(() => procedures.id);

/** What stands here is for everybody: a verb can't put a row with a narrower key among it, or take it for one. */
const forAll = (table: string, column: AnyPgColumn) => check(`${table}_audience`, sql`${column} = 'public'`);

/** The buyer says it anew as a whole, so rows go and come; what was said before stands in the ledger. */
const published = () => [actorReads(), ...verbWrites(['insert', 'delete'])];

/** What a procedure says of itself to everybody, by what it is about; in the buyer's own words. */
export const procedureSections = portal
  .table(
    'procedure_section',
    {
      procedureId: ofProcedure(),
      kind: text('kind').$type<SectionKind>().notNull(),
      audience: audienceColumn(), // public
      text: text('text').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.procedureId, t.kind] }),
      forAll('procedure_section', t.audience),
      ...published(),
    ],
  )
  .enableRLS();

/** What a lot comprises, and the amount for it once that is known. */
export const lotDescriptions = portal
  .table(
    'lot_description',
    {
      lotId: uuid('lot_id').primaryKey(),
      procedureId: uuid('procedure_id').notNull(),
      audience: audienceColumn(), // public
      text: text('text').notNull(),
      /** In cents, for the whole term. */
      budgetCents: bigint('budget_cents', { mode: 'number' }),
    },
    (t) => [
      forAll('lot_description', t.audience),
      foreignKey({ columns: [t.lotId, t.procedureId], foreignColumns: [lots.id, lots.procedureId] }),
      ...published(),
    ],
  )
  .enableRLS();

/** One amount of the budget that was made public: a line in a year. */
export const budgetLines = portal
  .table(
    'budget_line',
    {
      procedureId: ofProcedure(),
      position: integer('position').notNull(),
      year: integer('year').notNull(),
      audience: audienceColumn(), // public
      name: text('name').notNull(),
      /** Whether this procedure is about it. */
      covered: boolean('covered').notNull(),
      amountCents: bigint('amount_cents', { mode: 'number' }).notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.procedureId, t.position, t.year] }),
      forAll('budget_line', t.audience),
      ...published(),
    ],
  )
  .enableRLS();

/** When a phase is meant to begin and end: calendar days in the Netherlands. */
export const plannedPhases = portal
  .table(
    'planned_phase',
    {
      procedureId: ofProcedure(),
      phase: text('phase').notNull(),
      audience: audienceColumn(), // public
      startsOn: date('starts_on').notNull(),
      endsOn: date('ends_on'),
    },
    (t) => [
      primaryKey({ columns: [t.procedureId, t.phase] }),
      forAll('planned_phase', t.audience),
      ...published(),
    ],
  )
  .enableRLS();

/** What was decided or published in the open: what it is, when, and the number by which it is found. */
export const publications = portal
  .table(
    'publication',
    {
      id: id(),
      procedureId: ofProcedure(),
      audience: audienceColumn(), // public
      kind: text('kind').$type<PublicationKind>().notNull(),
      publishedOn: date('published_on').notNull(),
      reference: text('reference'),
      title: text('title').notNull(),
      text: text('text').notNull(),
    },
    (t) => [
      forAll('publication', t.audience),
      index('publication_list').on(t.procedureId, t.publishedOn.desc()),
      ...published(),
    ],
  )
  .enableRLS();
