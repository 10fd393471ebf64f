import type { Tx } from '../client';
import { instantFromDatabase } from '../schema/columns';
import type { Instant } from '../../app/domain/instant';

/** Questions of one procedure that wait for the team, by how far they are. */
export type Waiting = {
  readonly received: number;
  readonly inModeration: number;
  readonly answered: number;
  /** Of all these: who came in time is owed an answer; who came late is not. */
  readonly owed: number;
  readonly late: number;
};

/** Per procedure what waits for its team; nothing for a procedure whose board is not the reader's to see. */
export async function selectWaiting(tx: Tx, procedureIds: readonly string[]): Promise<Map<string, Waiting>> {
  const rows = await tx.sql<(Waiting & { procedureId: string })[]>`
    select procedure_id as "procedureId",
           count(*) filter (where status = 'received')::int as received,
           count(*) filter (where status = 'in_moderation')::int as "inModeration",
           count(*) filter (where status = 'answered')::int as answered,
           count(*) filter (where not late and status not in ('released', 'withdrawn'))::int as owed,
           count(*) filter (where late and status not in ('released', 'withdrawn'))::int as late
      from portal.question where procedure_id = any(${procedureIds as string[]}::uuid[]) group by procedure_id`;
  return new Map(rows.map(({ procedureId, ...waiting }) => [procedureId, waiting]));
}

/** Per procedure the number of the reader's own party's questions that have no answer yet. */
export async function selectOwnOpen(tx: Tx, procedureIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.sql<{ procedureId: string; open: number }[]>`
    select procedure_id as "procedureId", count(*)::int as open from portal.question_receipt
     where procedure_id = any(${procedureIds as string[]}::uuid[]) and status in ('received', 'in_moderation', 'answered')
     group by procedure_id`;
  return new Map(rows.map(({ procedureId, open }) => [procedureId, open]));
}

/** Per procedure how many of the buyer's texts for all are open, of those that the reader sees. */
export async function countOpenCommon(tx: Tx, procedureIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.sql<{ procedureId: string; open: number }[]>`
    select procedure_id as "procedureId", count(*)::int as open from portal.document
     where procedure_id = any(${procedureIds as string[]}::uuid[]) and room = 'common' and frozen_at is null
     group by procedure_id`;
  return new Map(rows.map(({ procedureId, open }) => [procedureId, open]));
}

/** A release that reached the reader and that they have not opened yet. */
export type UnopenedRow = {
  readonly viewId: string;
  readonly procedureId: string;
  readonly number: number;
  readonly kind: 'clarification' | 'rectification';
  readonly publishedAt: Instant;
};

const UNOPENED = 50;

/** What was delivered to the reader and not opened, the newest first; at most 50. */
export async function selectUnopened(tx: Tx, procedureIds: readonly string[]): Promise<UnopenedRow[]> {
  const rows = await tx.sql<(Omit<UnopenedRow, 'publishedAt'> & { at: string })[]>`
    select v.id as "viewId", v.chain_id as "procedureId", (v.data -> 'release' ->> 'number')::int as number,
           v.data -> 'release' ->> 'kind' as kind, v.at
      from unnest(${procedureIds as string[]}::uuid[]) as p(id)
      cross join lateral portal.my_unopened(p.id) as u(view_id)
      join portal.event_view v on v.id = u.view_id
     where v.type = 'release.published'
     order by v.at desc, v.id limit ${UNOPENED}`;
  return rows.map(({ at, ...row }) => ({ ...row, publishedAt: instantFromDatabase(at) }));
}
