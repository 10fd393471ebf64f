import {
  drizzle,
  PostgresJsSession,
  PostgresJsTransaction,
  type PostgresJsDatabase,
} from 'drizzle-orm/postgres-js';
import { PgDialect } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { instantFromDatabase } from './schema/columns';
import type { Instant } from '../app/domain/instant';
import { refuse } from '../app/domain/refusal';

type NoSchema = Record<string, never>;
type Orm = PostgresJsTransaction<NoSchema, NoSchema>;

/** One transaction: `orm` for readable queries, `sql` (prepared statements) where a page or verb runs hot. */
export type Tx = { readonly orm: Orm; readonly sql: postgres.TransactionSql };

export type Database = {
  readonly sql: postgres.Sql;
  /** The login role itself: schema `auth` only. */
  readonly auth: PostgresJsDatabase<NoSchema>;
  readonly close: () => Promise<void>;
};

/** A pool of `max` connections as the app's login role, in UTC. */
export function connect(url: string, max = 10): Database {
  const sql = postgres(url, { max, onnotice: () => {}, connection: { TimeZone: 'UTC' } });
  return { sql, auth: drizzle(sql), close: () => sql.end({ timeout: 5 }) };
}

const dialect = new PgDialect();

function inTransaction<T>(database: Database, mode: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.sql.begin(mode, (sql) => {
    // drizzle wants the pool's type, but in a transaction it only queries; prepared, or PostgreSQL would plan every time
    const unsafe: postgres.Sql['unsafe'] = (query, parameters) =>
      sql.unsafe(query, parameters, { prepare: true });
    const client = { unsafe } as unknown as postgres.Sql;
    const session = new PostgresJsSession<postgres.Sql, NoSchema, NoSchema>(client, dialect, undefined);
    type Session = ConstructorParameters<typeof PostgresJsTransaction<NoSchema, NoSchema>>[1];
    return work({ sql, orm: new PostgresJsTransaction(dialect, session as unknown as Session, undefined) });
  }) as Promise<T>;
}

/**
 * Reads as a person (null: as nobody) in one READ ONLY snapshot: the policies show what that person's
 * audiences may see. Role and person are local to the transaction, so the next user of the connection
 * can't inherit them.
 */
export function readAs<T>(
  database: Database,
  personId: string | null,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return inTransaction(database, 'isolation level repeatable read read only', async (tx) => {
    await tx.sql`select set_config('role', 'portal_actor', true), set_config('app.person_id', ${personId ?? ''}, true)`;
    return work(tx);
  });
}

/** The chain's head, locked until the transaction ends, and the two instants by which a change judges. */
export type ChainHead = {
  readonly seq: number;
  readonly head: string;
  readonly arrivedAt: Instant;
  readonly now: Instant;
};

type HeadRow = { seq: string; head: string; arrived_at: string; now: string };

/** Puts the head of a new chain in place, inside the change that starts it. */
async function startChain(tx: Tx, scope: string): Promise<void> {
  await tx.sql`select set_config('role', 'portal_verb', true), set_config('app.change_scope', ${scope}, true)`;
  await tx.sql`insert into portal.chain (id, audience, seq, head, at)
    values (${scope}, ${'auditors:' + scope}, 0, repeat('0', 64), clock_timestamp()) on conflict do nothing`;
}

/**
 * Opens the one kind of read-write transaction: as the verb role, for one person and one chain.
 * `receivedAt` (a reading of `performance.now()`) is when the request had arrived whole in this process: the
 * time it waited since, for a connection too, is taken off the database's clock,
 * so that a busy pool makes nobody late. Refuses `not_found` when there is no such chain,
 * unless the change is `starting` one.
 */
export function openChange<T>(
  database: Database,
  personId: string | null,
  scope: string,
  receivedAt: number,
  work: (tx: Tx, head: ChainHead) => Promise<T>,
  starting = false,
): Promise<T> {
  return inTransaction(database, '', async (tx) => {
    if (starting) await startChain(tx, scope);
    const waited = (performance.now() - receivedAt) / 1000;
    const [row] = await tx.sql<HeadRow[]>`
      select seq, head, now, arrived_at - make_interval(secs => ${waited}) as arrived_at
        from portal.open_change(${personId}, ${scope})`;
    if (!row?.head) refuse('not_found');
    return work(tx, {
      seq: Number(row.seq),
      head: row.head,
      arrivedAt: instantFromDatabase(row.arrived_at),
      now: instantFromDatabase(row.now),
    });
  });
}

/**
 * Reads one chain with all that belongs to it, in one READ ONLY snapshot, with the eyes of its changes and for
 * nobody: verification of the ledger, by who runs the server. No request of a person comes here.
 */
export function inspectChain<T>(database: Database, scope: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(database, 'isolation level repeatable read read only', async (tx) => {
    await tx.sql`select set_config('role', 'portal_verb', true), set_config('app.change_scope', ${scope}, true)`;
    return work(tx);
  });
}

/** Reads, and stamps deliveries, as the dispatcher: committed events of the last hour, nothing else. */
export function asDispatcher<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(database, '', async (tx) => {
    await tx.sql`select set_config('role', 'portal_dispatcher', true)`;
    return work(tx);
  });
}

/** Keeps the log of documents: loads what was typed, and merges it. People's rights are checked where they write. */
export function asScribe<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(database, '', async (tx) => {
    await tx.sql`select set_config('role', 'portal_scribe', true)`;
    return work(tx);
  });
}
