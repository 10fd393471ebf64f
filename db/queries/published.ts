import type { Tx } from '../client';
import { instantFromDatabase } from '../schema/columns';
import type { Instant } from '../../app/domain/instant';

/** A released question as its readers see it; the newest text of a number is the one that is valid. */
export type PublishedRow = {
  readonly id: string;
  readonly releaseId: string;
  readonly releaseNumber: number;
  readonly kind: 'clarification' | 'rectification';
  readonly reason: string | null;
  readonly questionId: string;
  readonly number: number;
  readonly lotId: string | null;
  readonly followUpOf: string | null;
  readonly rectifies: string | null;
  readonly question: string;
  readonly answer: string;
  readonly publishedAt: Instant;
};

type Row = Omit<PublishedRow, 'publishedAt'> & { publishedAt: string };

const toRow = (row: Row): PublishedRow => ({ ...row, publishedAt: instantFromDatabase(row.publishedAt) });

const columns = ({ sql }: Tx) => sql`
  p.id, p.release_id as "releaseId", r.number as "releaseNumber", r.kind, r.reason, p.question_id as "questionId",
  p.number, p.lot_id as "lotId", p.follow_up_of as "followUpOf", p.rectifies, p.question, p.answer,
  p.published_at as "publishedAt"`;

/** Which released questions are wanted; what is left out does not narrow. */
export type PublishedFilter = {
  /** Numbers below this one: keyset pages. */
  readonly before?: number | null;
  /** A lot's id; '' for what is about the whole procedure. */
  readonly lot?: string | null;
  readonly releaseIds?: readonly string[] | null;
  readonly questionIds?: readonly string[] | null;
  /** Asked by the reader's own party. */
  readonly own?: boolean;
};

/** A notice often holds a hundred questions or two: one page holds them, to be searched and printed as a whole. */
export const PAGE = 200;

/**
 * Released questions, the highest number first, within a number the newest text first: `limit` numbers with all
 * their texts.
 */
export async function selectPublished(
  tx: Tx,
  procedureId: string,
  filter: PublishedFilter = {},
  limit = PAGE,
): Promise<PublishedRow[]> {
  const { before = null, lot = null, releaseIds = null, questionIds = null, own = false } = filter;
  const rows = await tx.sql<Row[]>`
    with page as (
      select distinct p.number from portal.published_question p
       where p.procedure_id = ${procedureId} and p.number < coalesce(${before}::int, 2147483647)
         and (${lot}::text is null or coalesce(p.lot_id::text, '') = ${lot})
         and (${releaseIds as string[] | null}::uuid[] is null or p.release_id = any(${releaseIds as string[] | null}))
         and (${questionIds as string[] | null}::uuid[] is null or p.question_id = any(${questionIds as string[] | null}))
         and (not ${own}::boolean or exists (
           select from portal.question_receipt o where o.question_id = p.question_id))
       order by p.number desc limit ${limit})
    select ${columns(tx)}
      from portal.published_question p join portal.release r on r.id = p.release_id
     where p.procedure_id = ${procedureId} and p.number in (select number from page)
     order by p.number desc, p.published_at desc`;
  return rows.map(toRow);
}

/**
 * A released question with all that belongs to it: what it followed up on, up to the first question, and what
 * followed; in the order of the numbers, within one the newest text first. Empty if there is no such number.
 */
export async function selectThread(tx: Tx, procedureId: string, number: number): Promise<PublishedRow[]> {
  const rows = await tx.sql<Row[]>`
    with recursive up as (
      select p.number, p.follow_up_of from portal.published_question p
       where p.procedure_id = ${procedureId} and p.number = ${number}
      union
      select p.number, p.follow_up_of from portal.published_question p join up on p.id = up.follow_up_of
    ), down as (
      select p.id, p.number from portal.published_question p
       where p.procedure_id = ${procedureId} and p.number = (select min(number) from up)
      union
      select p.id, p.number from portal.published_question p join down on p.follow_up_of = down.id
       where p.procedure_id = ${procedureId}
    )
    select ${columns(tx)}
      from portal.published_question p join portal.release r on r.id = p.release_id
     where p.procedure_id = ${procedureId} and p.number in (select number from down)
     order by p.number, p.published_at desc`;
  return rows.map(toRow);
}

/** What a release holds, in the order of the numbers; of every number all texts, the newest first. */
export async function selectOfRelease(
  tx: Tx,
  procedureId: string,
  releaseId: string,
): Promise<PublishedRow[]> {
  const rows = await tx.sql<Row[]>`
    select ${columns(tx)}
      from portal.published_question p join portal.release r on r.id = p.release_id
     where p.procedure_id = ${procedureId} and p.number in (
       select number from portal.published_question where release_id = ${releaseId})
     order by p.number, p.published_at desc`;
  return rows.map(toRow);
}

/** The numbers of released questions, by their ids. */
export async function selectNumbers(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.sql<{ id: string; number: number }[]>`
    select id, number from portal.published_question where id = any(${ids as string[]}::uuid[])`;
  return new Map(rows.map(({ id, number }) => [id, number]));
}
