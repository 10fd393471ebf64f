import type { Tx } from '../client';
import { instantFromDatabase } from '../schema/columns';
import type { AudienceKey } from '../../app/domain/audiences/audience';
import type { Instant } from '../../app/domain/instant';

/** Something that happened, as far as the reader may know of it. */
export type HappenedRow = {
  readonly id: string;
  readonly procedureId: string;
  readonly type: string;
  readonly audience: AudienceKey;
  readonly at: Instant;
  /** Of an entered phase, a release, a question and a document: which one. */
  readonly phase: string | null;
  readonly number: number | null;
  readonly questionId: string | null;
  readonly document: { readonly id: string; readonly title: string } | null;
};

type Row = Omit<HappenedRow, 'at' | 'document'> & {
  at: string;
  documentId: string | null;
  title: string | null;
};

/** How many views of one event one reader may see: to as many audiences do verbs tell it. */
const VIEWS_OF_ONE = 4;

/** The newest events of these procedures that are of these types, the newest first: one row each, of their first view. */
export async function selectHappened(
  tx: Tx,
  procedureIds: readonly string[],
  types: readonly string[],
  limit: number,
): Promise<HappenedRow[]> {
  const rows = await tx.sql<Row[]>`
    with newest as (
      select v.* from unnest(${procedureIds as string[]}::uuid[]) as p(id)
       cross join lateral (
         select id, chain_id, event_id, type, audience, at, leaf, data from portal.event_view
          where chain_id = p.id and type = any(${types as string[]})
          order by at desc, leaf desc limit ${limit * VIEWS_OF_ONE}) v)
    select once.id, once.chain_id as "procedureId", once.type, once.audience, once.at, data ->> 'phase' as phase,
           (data -> 'release' ->> 'number')::int as number, data ->> 'questionId' as "questionId", d.id as "documentId", d.title
      from (select distinct on (event_id) * from newest order by event_id, leaf) once
      left join portal.document d on d.id = (data ->> 'documentId')::uuid
     order by once.at desc limit ${limit}`;
  return rows.map(({ at, documentId, title, ...row }) => ({
    ...row,
    at: instantFromDatabase(at),
    document: documentId === null ? null : { id: documentId, title: title! },
  }));
}
