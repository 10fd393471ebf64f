import type { Tx } from '../client';
import { instantFromDatabase } from '../schema/columns';
import type { AudienceKey } from '../../app/domain/audiences/audience';
import type { Instant } from '../../app/domain/instant';

/** What an event tells one audience, as it travels to clients. */
export type EventViewMessage = {
  readonly id: string;
  readonly chainId: string;
  readonly audience: AudienceKey;
  readonly type: string;
  readonly at: Instant;
  readonly data: unknown;
};

type Row = Omit<EventViewMessage, 'at' | 'data'> & { at: string; data: string };

/** jsonb travels as text: parsed once here. */
const toMessage = ({ id, chainId, audience, type, at, data }: Row): EventViewMessage => ({
  ...{ id, chainId, audience, type },
  at: instantFromDatabase(at),
  data: typeof data === 'string' ? (JSON.parse(data) as unknown) : data,
});

/** The views of a chain after an instant, in the chain's order: about 500, never half an event. For the dispatcher. */
export async function viewsAfter(tx: Tx, chainId: string, after: Instant): Promise<EventViewMessage[]> {
  const rows = await tx.sql<Row[]>`
    select * from (
      select id, chain_id as "chainId", audience, type, at, data, leaf from portal.event_view
       where chain_id = ${chainId} and at > ${after}::timestamptz order by at fetch first 500 rows with ties) page
     order by at, leaf`;
  return rows.map(toMessage);
}

/** An hour ago, at the database's clock. */
export async function anHourAgo(tx: Tx): Promise<Instant> {
  const [row] = await tx.sql<{ at: string }[]>`select now() - interval '1 hour' as at`;
  return instantFromDatabase(row!.at);
}

/** The heads of all chains that moved within the last hour. For the dispatcher. */
export async function recentHeads(tx: Tx): Promise<{ id: string; at: Instant }[]> {
  const rows = await tx.sql<{ id: string; at: string }[]>`select id, at from portal.chain`;
  return rows.map(({ id, at }) => ({ id, at: instantFromDatabase(at) }));
}

/** The people of an audience now. For the dispatcher. */
export async function peopleOf(tx: Tx, audience: AudienceKey): Promise<string[]> {
  const rows = await tx.sql<{ person_id: string }[]>`
    select distinct person_id from portal.audience_member where audience = ${audience}`;
  return rows.map((row) => row.person_id);
}

/** The newest view of a chain that the reader may see: where a page that is loaded now begins to listen. */
export async function newestViewId(tx: Tx, chainId: string): Promise<string | null> {
  const [row] = await tx.sql<{ id: string }[]>`
    select id from portal.event_view where chain_id = ${chainId} order by at desc, leaf desc limit 1`;
  return row?.id ?? null;
}

/** The same of several chains, by their ids. */
export async function newestViewIds(tx: Tx, chainIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.sql<{ chainId: string; id: string }[]>`
    select c.id as "chainId", v.id from unnest(${chainIds as string[]}::uuid[]) as c(id)
     cross join lateral (
       select id from portal.event_view where chain_id = c.id order by at desc, leaf desc limit 1) v`;
  return new Map(rows.map(({ chainId, id }) => [chainId, id]));
}

/**
 * What the reader missed on a chain since the view `since` (null: from the beginning), in order; at most
 * `limit`. An unknown or foreign `since` is answered as null is: nothing is told about it.
 */
export async function missedViews(
  tx: Tx,
  chainId: string,
  since: string | null,
  limit: number,
): Promise<EventViewMessage[]> {
  const rows = await tx.sql<Row[]>`
    with cursor as (select at, leaf from portal.event_view where id = ${since}::uuid and chain_id = ${chainId})
    select v.id, v.chain_id as "chainId", v.audience, v.type, v.at, v.data from portal.event_view v
     where v.chain_id = ${chainId}
       and (v.at, v.leaf) > (coalesce((select at from cursor), '-infinity'), coalesce((select leaf from cursor), 0))
     order by v.at, v.leaf limit ${limit}`;
  return rows.map(toMessage);
}

/** The audiences of the reader: the rooms of their sockets. */
export async function myAudiences(tx: Tx): Promise<AudienceKey[]> {
  const [row] = await tx.sql<{ audiences: AudienceKey[] }[]>`select portal.my_audiences() as audiences`;
  return row!.audiences;
}
