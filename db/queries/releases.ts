import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../client';
import { instantFromDatabase } from '../schema/columns';
import { publishedQuestions, releases } from '../schema/releases';
import type { Instant } from '../../app/domain/instant';
import type { Published } from '../../app/domain/questions/release';

/** The last numbers given in the locked procedure: of a release, and of a released question. */
export async function lastNumbers(
  tx: Tx,
  procedureId: string,
): Promise<{ release: number; question: number }> {
  const [row] = await tx.sql<{ release: number; question: number }[]>`
    select coalesce((select max(number) from portal.release where procedure_id = ${procedureId}), 0) as release,
           coalesce((select max(number) from portal.published_question
                      where procedure_id = ${procedureId}), 0) as question`;
  return row!;
}

type NewPublished = typeof publishedQuestions.$inferInsert;

export async function insertRelease(
  tx: Tx,
  release: typeof releases.$inferInsert,
  items: readonly NewPublished[],
): Promise<void> {
  await tx.orm.insert(releases).values(release);
  await tx.orm.insert(publishedQuestions).values([...items]);
}

/** A published question with what replaced it, for a verb. */
export async function loadPublished(tx: Tx, id: string): Promise<(NewPublished & Published) | null> {
  const later = alias(publishedQuestions, 'later');
  const [row] = await tx.orm
    .select({ row: publishedQuestions, rectifiedBy: later.id })
    .from(publishedQuestions)
    .leftJoin(later, eq(later.rectifies, publishedQuestions.id))
    .where(eq(publishedQuestions.id, id));
  return row ? { ...row.row, rectifiedBy: row.rectifiedBy } : null;
}

/** A released question as its readers see it. `rectifiedBy`: the later text under the same number. */
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

export const PAGE = 200;

/**
 * Released questions, the highest number first, within a number the newest text first: at most `PAGE`, below
 * `before` (a number) when it is given.
 */
export async function selectPublished(
  tx: Tx,
  procedureId: string,
  before: number | null,
): Promise<PublishedRow[]> {
  const rows = await tx.sql<Row[]>`
    select p.id, p.release_id as "releaseId", r.number as "releaseNumber", r.kind, r.reason,
           p.question_id as "questionId", p.number, p.lot_id as "lotId", p.follow_up_of as "followUpOf",
           p.rectifies, p.question, p.answer, p.published_at as "publishedAt"
      from portal.published_question p join portal.release r on r.id = p.release_id
     where p.procedure_id = ${procedureId} and p.number < coalesce(${before}::int, 2147483647)
     order by p.number desc, p.published_at desc limit ${PAGE}`;
  return rows.map((row) => ({ ...row, publishedAt: instantFromDatabase(row.publishedAt) }));
}

export type ReleaseRow = {
  readonly id: string;
  readonly number: number;
  readonly kind: 'clarification' | 'rectification';
  readonly reason: string | null;
  readonly publishedAt: Instant;
};

/** The releases of a procedure, newest first; at most 100. */
export const selectReleases = (
  tx: Tx,
  procedureId: string,
  id: string | null = null,
): Promise<ReleaseRow[]> =>
  tx.orm
    .select({
      ...{ id: releases.id, number: releases.number, kind: releases.kind, reason: releases.reason },
      publishedAt: releases.publishedAt,
    })
    .from(releases)
    .where(and(eq(releases.procedureId, procedureId), id ? eq(releases.id, id) : sql`true`))
    .orderBy(sql`${releases.number} desc`)
    .limit(100);
