import type { Database } from '../client';
import { instantFromDatabase } from '../schema/columns';
import type { Instant } from '../../app/domain/instant';

/**
 * Somebody looks at a procedure. Who was away for half an hour begins a new visit; within a minute nothing is written.
 */
export async function recordVisit({ sql }: Database, personId: string, procedureId: string): Promise<void> {
  await sql`
    insert into auth.visit as v (person_id, procedure_id, last_at)
    values (${personId}, ${procedureId}, clock_timestamp())
    on conflict (person_id, procedure_id) do update
       set last_at = clock_timestamp(),
           since_at = case when v.last_at < clock_timestamp() - interval '30 minutes' then v.last_at else v.since_at end
     where v.last_at < clock_timestamp() - interval '1 minute'`;
}

/**
 * Per procedure when the reader's visit before this one ended; not there where this is the first. The same before and
 * after `recordVisit`, so that pages which load together agree.
 */
export async function selectLastVisits({ sql }: Database, personId: string): Promise<Map<string, Instant>> {
  const rows = await sql<{ procedureId: string; since: string }[]>`
    select procedure_id as "procedureId", since from (
      select procedure_id,
             case when last_at < clock_timestamp() - interval '30 minutes' then last_at else since_at end as since
        from auth.visit where person_id = ${personId}) v
     where since is not null`;
  return new Map(rows.map((row) => [row.procedureId, instantFromDatabase(row.since)]));
}
