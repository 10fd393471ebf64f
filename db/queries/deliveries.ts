import type { Tx } from '../client';
import { instantFromDatabase } from '../schema/columns';
import type { Instant } from '../../app/domain/instant';

export type Stamp = 'pushed' | 'mailed' | 'opened';

/**
 * Stamps deliveries, each stamp once; what is not a delivery of that person is passed over. `at` is a reading
 * of `performance.now()`: the database takes the time since off its own clock, the only one that counts.
 */
export async function stampDeliveries(
  tx: Tx,
  stamp: Stamp,
  rows: readonly (readonly [viewId: string, personId: string, at: number])[],
): Promise<void> {
  const views = rows.map(([view]) => view);
  const people = rows.map(([, person]) => person);
  const now = performance.now();
  const ages = rows.map(([, , at]) => (now - at) / 1000);
  await tx.sql`
    select portal.stamp_deliveries(${stamp}, ${views}::uuid[], ${people}::uuid[], array(
      select clock_timestamp() - make_interval(secs => age)
        from unnest(${ages}::float8[]) with ordinality as u(age, i) order by i))`;
}

/** How one release reached one recipient; instants in UTC, null for not (yet). */
export type DeliveryRow = {
  readonly personName: string;
  readonly partyName: string;
  readonly availableAt: Instant;
  readonly pushedAt: Instant | null;
  readonly mailedAt: Instant | null;
  readonly openedAt: Instant | null;
};

type Row = { [K in keyof DeliveryRow]: string | null };

/** The deliveries of a release, by party and name, for who may see them. */
export async function selectDeliveries(
  tx: Tx,
  procedureId: string,
  releaseId: string,
): Promise<DeliveryRow[]> {
  const rows = await tx.sql<Row[]>`
    select d.person_name as "personName", d.party_name as "partyName", d.available_at as "availableAt",
           d.pushed_at as "pushedAt", d.mailed_at as "mailedAt", d.opened_at as "openedAt"
      from portal.release r
      join portal.event_view v on v.chain_id = r.procedure_id and v.at = r.published_at
      join portal.delivery d on d.view_id = v.id
     where r.procedure_id = ${procedureId} and r.id = ${releaseId} and v.type = 'release.published'
     order by d.party_name, d.person_name`;
  const moment = (value: string | null) => (value === null ? null : instantFromDatabase(value));
  return rows.map((row) => ({
    personName: row.personName!,
    partyName: row.partyName!,
    availableAt: moment(row.availableAt)!,
    pushedAt: moment(row.pushedAt),
    mailedAt: moment(row.mailedAt),
    openedAt: moment(row.openedAt),
  }));
}

/** Views that were delivered to the reader and not opened yet; `releaseId`: only that release's. */
export async function unopenedViews(
  tx: Tx,
  procedureId: string,
  releaseId: string | null = null,
): Promise<string[]> {
  const rows = await tx.sql<{ id: string }[]>`
    select u.id from portal.my_unopened(${procedureId}) as u(id)
     where ${releaseId}::uuid is null or u.id in (
       select v.id from portal.event_view v join portal.release r on r.procedure_id = v.chain_id and r.published_at = v.at
        where r.id = ${releaseId})`;
  return rows.map((row) => row.id);
}
