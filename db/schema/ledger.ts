import { sql } from 'drizzle-orm';
import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { audienceColumn, digest, id, instant, readBy } from './columns';
import { actorReads, dispatcherReads, portal, verbWrites } from './roles';

const chainScope = sql`chain_id = (select portal.change_scope())`;
const chainId = () =>
  uuid('chain_id')
    .notNull()
    .references(() => chains.id);

/** The head of a procedure's chain, locked by every change; the platform's chain has the zero id. */
export const chains = portal
  .table(
    'chain',
    {
      id: uuid('id').primaryKey(),
      audience: audienceColumn(), // auditors
      seq: bigint('seq', { mode: 'number' }).notNull(),
      head: digest('head').notNull(),
      at: instant('at').notNull(),
    },
    (t) => [
      readBy('chain', t.audience, 'auditors', t.id),
      actorReads(),
      dispatcherReads(),
      ...verbWrites(['insert', 'update'], sql`id = (select portal.change_scope())`),
    ],
  )
  .enableRLS();

/** What happened, in full. Nobody can change or delete it; auditors read it. */
export const events = portal
  .table(
    'event',
    {
      id: id(),
      chainId: chainId(),
      audience: audienceColumn(), // auditors
      seq: bigint('seq', { mode: 'number' }).notNull(),
      at: instant('at').notNull(),
      type: text('type').notNull(),
      actorId: uuid('actor_id'),
      record: jsonb('record').$type<unknown>().notNull(),
      salt: digest('salt').notNull(),
      /** Blinds the hash before; stays when the event's salt is erased. */
      linkSalt: digest('link_salt').notNull(),
      leaves: text('leaves').array().notNull(),
      hash: digest('hash').notNull(),
    },
    (t) => [
      readBy('event', t.audience, 'auditors', t.chainId),
      unique('event_in_chain').on(t.id, t.chainId),
      unique('event_seq').on(t.chainId, t.seq),
      index('event_hash').on(t.chainId, t.hash),
      actorReads(),
      ...verbWrites(['insert'], chainScope),
    ],
  )
  .enableRLS();

/** What an event tells one audience. No sequence number: numbers tell what others do. */
export const eventViews = portal
  .table(
    'event_view',
    {
      id: id(),
      eventId: uuid('event_id').notNull(),
      chainId: uuid('chain_id').notNull(),
      audience: audienceColumn(),
      leaf: integer('leaf').notNull(),
      at: instant('at').notNull(),
      type: text('type').notNull(),
      data: jsonb('data').$type<unknown>().notNull(),
      salt: digest('salt').notNull(),
      /** Shows every reader that the view stands in the ledger, and nothing else. */
      proof: jsonb('proof').$type<unknown>().notNull(),
    },
    (t) => [
      foreignKey({ columns: [t.eventId, t.chainId], foreignColumns: [events.id, events.chainId] }),
      unique('event_view_leaf').on(t.eventId, t.leaf),
      index('event_view_chain').on(t.chainId, t.at, t.leaf),
      actorReads(),
      dispatcherReads(),
      ...verbWrites(['insert'], chainScope),
    ],
  )
  .enableRLS();

/** Per recipient of a view: when it could be read, reached a client, was mailed, was opened. */
export const deliveries = portal
  .table(
    'delivery',
    {
      viewId: uuid('view_id')
        .notNull()
        .references(() => eventViews.id),
      personId: uuid('person_id').notNull(),
      procedureId: uuid('procedure_id').notNull(),
      audience: audienceColumn(), // team
      personName: text('person_name').notNull(),
      partyName: text('party_name').notNull(),
      availableAt: instant('available_at').notNull(),
      pushedAt: instant('pushed_at'),
      mailedAt: instant('mailed_at'),
      openedAt: instant('opened_at'),
    },
    (t) => [
      primaryKey({ columns: [t.viewId, t.personId] }),
      readBy('delivery', t.audience, 'team', t.procedureId),
      index('delivery_unopened')
        .on(t.personId)
        .where(sql`opened_at is null`),
      actorReads(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();
