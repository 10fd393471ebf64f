import { sql } from 'drizzle-orm';
import { check, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { audienceColumn, id, readBy } from './columns';
import { actorReads, portal, verbWrites, wallsRead } from './roles';

/** Organisations, people and memberships belong to no procedure: they change on the platform's chain. */
const onPlatform = sql`(select portal.change_scope()) = '00000000-0000-0000-0000-000000000000'::uuid`;

export const organisations = portal
  .table(
    'organisation',
    {
      id: id(),
      audience: audienceColumn(), // organisation
      kind: text('kind').$type<'operator' | 'buyer' | 'council_body' | 'oversight'>().notNull(),
      name: text('name').notNull(),
      kvkNumber: text('kvk_number').unique('organisation_kvk_number'),
    },
    (t) => [
      readBy('organisation', t.audience, 'organisation', t.id),
      check('organisation_kvk_number_form', sql`${t.kvkNumber} ~ '^[0-9]{8}$'`),
      check('organisation_operator_has_kvk', sql`${t.kind} <> 'operator' or ${t.kvkNumber} is not null`),
      actorReads(),
      wallsRead(),
      ...verbWrites(['insert'], onPlatform),
    ],
  )
  .enableRLS();

export const people = portal
  .table(
    'person',
    { id: id(), audience: audienceColumn() /* person */, name: text('name').notNull() },
    (t) => [
      readBy('person', t.audience, 'person', t.id),
      actorReads(),
      wallsRead(),
      ...verbWrites(['insert'], onPlatform),
    ],
  )
  .enableRLS();

export const memberships = portal
  .table(
    'membership',
    {
      organisationId: uuid('organisation_id')
        .notNull()
        .references(() => organisations.id),
      personId: uuid('person_id')
        .notNull()
        .references(() => people.id),
      audience: audienceColumn(), // organisation
      personName: text('person_name').notNull(),
      role: text('role').$type<'administrator' | 'member'>().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.organisationId, t.personId] }),
      readBy('membership', t.audience, 'organisation', t.organisationId),
      unique('membership_person').on(t.personId, t.organisationId),
      actorReads(),
      wallsRead(),
      ...verbWrites(['insert', 'delete'], onPlatform),
    ],
  )
  .enableRLS();
