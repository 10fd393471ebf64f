import type postgres from 'postgres';
import {
  blind,
  commit,
  filler,
  LEAVES,
  link,
  proveInclusion,
  rootOf,
} from '~/services/ledger/commitment.server';

/** What somebody with all rights in the database could do to the ledger. `n`: the event's number in its chain. */
export type Tampering = (sql: postgres.TransactionSql, chain: string, n: number) => Promise<unknown>;

/** As a superuser, without triggers, foreign keys and checks: nothing in the database is in the way. */
export const tamper = (sql: postgres.Sql, chain: string, n: number, how: Tampering) =>
  sql.begin(async (tx) => {
    const checks = await tx<{ statement: string }[]>`
      select format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
        from pg_constraint where contype = 'c' and connamespace = 'portal'::regnamespace`;
    for (const { statement } of checks) await tx.unsafe(statement);
    await tx`set local session_replication_role = replica`;
    await how(tx, chain, n);
  });

const eventId = (sql: postgres.TransactionSql, chain: string, n: number) =>
  sql`(select id from portal.event where chain_id = ${chain} and seq = ${n})`;

/** One column of an event set to something else. */
export const setEvent =
  (assignment: string): Tampering =>
  (sql, chain, n) =>
    sql.unsafe(`update portal.event set ${assignment} where chain_id = $1 and seq = $2`, [chain, n]);

/** One column of the event's first view set to something else. */
export const setView =
  (assignment: string): Tampering =>
  (sql, chain, n) =>
    sql.unsafe(
      `update portal.event_view set ${assignment} where leaf = 1 and event_id =
         (select id from portal.event where chain_id = $1 and seq = $2)`,
      [chain, n],
    );

/** The event goes, its views with it. */
export const removeEvent: Tampering = async (sql, chain, n) => {
  await sql`delete from portal.event_view where event_id = ${eventId(sql, chain, n)}`;
  await sql`delete from portal.event where chain_id = ${chain} and seq = ${n}`;
};

/** The event goes and all later ones move up. */
export const removeAndRenumber: Tampering = async (sql, chain, n) => {
  await removeEvent(sql, chain, n);
  await sql`update portal.event set seq = -seq where chain_id = ${chain} and seq > ${n}`;
  await sql`update portal.event set seq = -seq - 1 where chain_id = ${chain} and seq < 0`;
};

export const removeView: Tampering = (sql, chain, n) =>
  sql`delete from portal.event_view where event_id = ${eventId(sql, chain, n)} and leaf = 1`;

/** A second reader of what the first view tells. */
export const addView =
  (leaf: number): Tampering =>
  (sql, chain, n) => sql`
    insert into portal.event_view (id, event_id, chain_id, audience, leaf, at, type, data, salt, proof)
    select gen_random_uuid(), event_id, chain_id, 'public', ${leaf}, at, type, data, salt, proof
      from portal.event_view where event_id = ${eventId(sql, chain, n)} and leaf = 1`;

/** Two neighbours change places. */
export const swap: Tampering = async (sql, chain, n) => {
  await sql`update portal.event set seq = -1 where chain_id = ${chain} and seq = ${n}`;
  await sql`update portal.event set seq = ${n} where chain_id = ${chain} and seq = ${n + 1}`;
  await sql`update portal.event set seq = ${n + 1} where chain_id = ${chain} and seq = -1`;
};

/** The end is cut off, and the head row says that nothing was ever there. */
export const truncate: Tampering = async (sql, chain, n) => {
  await sql`delete from portal.event_view v using portal.event e
    where e.id = v.event_id and e.chain_id = ${chain} and e.seq >= ${n}`;
  await sql`delete from portal.event where chain_id = ${chain} and seq >= ${n}`;
  await sql`update portal.chain c set (seq, head, at) =
    (select seq, hash, at from portal.event where chain_id = c.id and seq = ${n - 1}) where id = ${chain}`;
};

type Stored = { id: string; seq: string; at: string; type: string; actor_id: string | null } & {
  record: unknown;
  salt: string;
  linkSalt: string;
  hash: string;
};
type View = {
  id: string;
  audience: string;
  leaf: number;
  at: string;
  type: string;
  data: unknown;
  salt: string;
};

/** The record is changed and everything from there on computed anew, as the portal itself would. */
export const rewrite: Tampering = async (sql, chain, n) => {
  const at = sql`to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;
  await setEvent(`record = '{"forged": true}'`)(sql, chain, n);
  const [before] = await sql<{ hash: string }[]>`
    select hash from portal.event where chain_id = ${chain} and seq = ${n - 1}`;
  const events = await sql<Stored[]>`
    select id, seq, ${at}, type, actor_id, record, salt, link_salt as "linkSalt", hash from portal.event
     where chain_id = ${chain} and seq >= ${n} order by seq`;
  let previous = before!.hash;
  for (const { id, seq, at: moment, type, actor_id: actor, record, salt, linkSalt } of events) {
    const views = await sql<View[]>`
      select id, audience, leaf, ${at}, type, data, salt from portal.event_view where event_id = ${id}`;
    const leaves = Array.from({ length: LEAVES }, (_, i) => {
      if (i === 0) return commit(salt, { id, chain, seq: Number(seq), at: moment, type, actor, record });
      const view = views.find((v) => v.leaf === i);
      if (!view) return filler(salt, i);
      const { audience, data } = view;
      return commit(view.salt, { id: view.id, event: id, audience, at: view.at, type: view.type, data });
    });
    const blinded = blind(linkSalt, previous);
    previous = link(blinded, rootOf(leaves));
    for (const { id: view, leaf } of views) {
      const proof = JSON.stringify(proveInclusion(leaves, leaf, blinded));
      await sql`update portal.event_view set proof = ${proof}::text::jsonb where id = ${view}`;
    }
    await sql`update portal.event set leaves = ${leaves}, hash = ${previous} where id = ${id}`;
  }
  await sql`update portal.chain set head = ${previous} where id = ${chain}`;
};

/** One event is computed anew, those after it are left. */
export const rewriteOne: Tampering = async (sql, chain, n) => {
  const later = await sql<{ id: string; leaves: string[]; hash: string }[]>`
    select id, leaves, hash from portal.event where chain_id = ${chain} and seq > ${n} order by seq`;
  await rewrite(sql, chain, n);
  for (const { id, leaves, hash } of later) {
    await sql`update portal.event set leaves = ${leaves}, hash = ${hash} where id = ${id}`;
  }
  await sql`update portal.chain set head = ${later.at(-1)!.hash} where id = ${chain}`;
};
