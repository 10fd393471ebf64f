import type { Tx } from '../client';
import type { PlannedAhead } from '../../app/domain/procedures/planning';

/** What was planned in the open and is not over today (Dutch time), by its first day. */
export async function selectPlannedAhead(
  tx: Tx,
  procedureIds: readonly string[],
): Promise<(PlannedAhead & { readonly procedureId: string })[]> {
  return tx.sql<(PlannedAhead & { procedureId: string })[]>`
    with today as (select (now() at time zone 'Europe/Amsterdam')::date as day)
    select procedure_id as "procedureId", phase, starts_on::text as "startsOn", ends_on::text as "endsOn",
           starts_on >= day as ahead
      from portal.planned_phase, today
     where procedure_id = any(${procedureIds as string[]}::uuid[]) and coalesce(ends_on, starts_on) >= day
     order by starts_on, phase`;
}
