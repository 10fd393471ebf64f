import { eq } from 'drizzle-orm';
import type { Tx } from '../client';
import { instantFromDatabase } from '../schema/columns';
import { participants } from '../schema/consortia';
import { questionAskers } from '../schema/questions';
import type { Instant } from '../../app/domain/instant';
import type { QuestionStatus } from '../../app/domain/questions/question';

/** A question on the tender team's board. `original`: the newest words, null to who may not read them. */
export type BoardRow = {
  readonly id: string;
  readonly lotId: string | null;
  readonly followUpOf: string | null;
  readonly pseudonym: string;
  readonly status: QuestionStatus;
  readonly late: boolean;
  readonly arrivedAt: Instant;
  readonly original: string | null;
  readonly question: string;
  readonly answer: string;
  readonly wordingVersion: number;
};

type Row = Omit<BoardRow, 'arrivedAt'> & { arrivedAt: string };

/** The board, newest first, or just one question of it; at most 200 below `before`. Empty to who has no part in it. */
export async function selectBoard(
  tx: Tx,
  procedureId: string,
  { questionId = null, before = null }: { questionId?: string | null; before?: Instant | null } = {},
): Promise<BoardRow[]> {
  const rows = await tx.sql<Row[]>`
    select q.id, q.lot_id as "lotId", q.follow_up_of as "followUpOf", q.pseudonym, q.status, q.late,
           q.arrived_at as "arrivedAt", o.text as original, coalesce(w.question, '') as question,
           coalesce(w.answer, '') as answer, coalesce(w.version, 0) as "wordingVersion"
      from portal.question q
      left join portal.question_original o
        on o.question_id = q.id and o.version = q.version and o.audience like 'moderators:%'
      left join portal.question_wording w on w.question_id = q.id
     where q.procedure_id = ${procedureId} and (${questionId}::uuid is null or q.id = ${questionId}::uuid)
       and q.arrived_at < coalesce(${before}::timestamptz, 'infinity')
     order by q.arrived_at desc, q.id limit 200`;
  return rows.map((row) => ({ ...row, arrivedAt: instantFromDatabase(row.arrivedAt) }));
}

/** The party that asked a question, to auditors; null to everybody else. */
export async function selectAsker(tx: Tx, questionId: string): Promise<string | null> {
  const [row] = await tx.orm
    .select({ name: participants.name })
    .from(questionAskers)
    .innerJoin(participants, eq(participants.consortiumId, questionAskers.consortiumId))
    .where(eq(questionAskers.questionId, questionId));
  return row?.name ?? null;
}

/** Names that may betray a party: of all participants and their organisations, for the tender team. */
export async function participantNames(tx: Tx, procedureId: string): Promise<string[]> {
  const rows = await tx.orm
    .select({ name: participants.name, organisations: participants.organisationNames })
    .from(participants)
    .where(eq(participants.procedureId, procedureId));
  return rows.flatMap(({ name, organisations }) => [name, ...organisations]);
}

/** How many people a release reaches; null to who may not know. */
export async function countRecipients(tx: Tx, procedureId: string): Promise<number | null> {
  const [row] = await tx.sql<{ n: string | null }[]>`select portal.count_recipients(${procedureId}) as n`;
  return row?.n == null ? null : Number(row.n);
}

/** Views that were delivered to the reader and not opened yet. */
export async function unopenedViews(tx: Tx, procedureId: string): Promise<string[]> {
  const rows = await tx.sql<{ id: string }[]>`select portal.my_unopened(${procedureId}) as id`;
  return rows.map((row) => row.id);
}
