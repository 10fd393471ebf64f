import { and, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../client';
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

export type ReleaseRow = {
  readonly id: string;
  readonly number: number;
  readonly kind: 'clarification' | 'rectification';
  readonly reason: string | null;
  readonly publishedAt: Instant;
};

/** The releases of a procedure, newest first; at most 100. `only`: the one with this id or number. */
export const selectReleases = (
  tx: Tx,
  procedureId: string,
  only: { readonly id?: string; readonly number?: number } = {},
): Promise<ReleaseRow[]> =>
  tx.orm
    .select({
      ...{ id: releases.id, number: releases.number, kind: releases.kind, reason: releases.reason },
      publishedAt: releases.publishedAt,
    })
    .from(releases)
    .where(
      and(
        eq(releases.procedureId, procedureId),
        only.id === undefined ? undefined : eq(releases.id, only.id),
        only.number === undefined ? undefined : eq(releases.number, only.number),
      ),
    )
    .orderBy(desc(releases.number))
    .limit(100);

/**
 * Releases that are new to the reader: delivered to them and not opened before this visit, or released since `since`
 * (for who gets no deliveries; null: they were never here before).
 */
export async function selectRecent(tx: Tx, procedureId: string, since: Instant | null): Promise<string[]> {
  const rows = await tx.sql<{ id: string }[]>`
    with views as materialized (
      select v.id, r.id as release_id
        from portal.release r -- the instants of a chain are one to an event
        join portal.event_view v on v.chain_id = r.procedure_id and v.at = r.published_at
       where r.procedure_id = ${procedureId} and v.type = 'release.published')
    select release_id as id from views
     where views.id in (select portal.my_recent(array(select id from views)))
    union
    select id from portal.release where procedure_id = ${procedureId} and published_at > ${since}::timestamptz`;
  return rows.map((row) => row.id);
}
