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

/** Which questions of a board are wanted; what is left out does not narrow. */
export type BoardFilter = {
  readonly ids?: readonly string[] | null;
  readonly statuses?: readonly QuestionStatus[] | null;
  /** A lot's id; '' for what is about the whole procedure. */
  readonly lot?: string | null;
  /** Arrived before this instant. */
  readonly before?: Instant | null;
  /** Who waits longest first; else who came last first. */
  readonly oldestFirst?: boolean;
  readonly limit?: number;
};

/** The board, or some questions of it; at most `limit`, which is 200 if not given. Empty to who has no part in it. */
export async function selectBoard(
  tx: Tx,
  procedureId: string,
  filter: BoardFilter = {},
): Promise<BoardRow[]> {
  const { ids = null, statuses = null, lot = null, before = null, oldestFirst = false, limit = 200 } = filter;
  const order = oldestFirst ? tx.sql`q.arrived_at, q.id` : tx.sql`q.arrived_at desc, q.id`;
  const rows = await tx.sql<Row[]>`
    select q.id, q.lot_id as "lotId", q.follow_up_of as "followUpOf", q.pseudonym, q.status, q.late,
           q.arrived_at as "arrivedAt", o.text as original, coalesce(w.question, '') as question,
           coalesce(w.answer, '') as answer, coalesce(w.version, 0) as "wordingVersion"
      from portal.question q
      left join portal.question_original o
        on o.question_id = q.id and o.version = q.version and o.audience like 'moderators:%'
      left join portal.question_wording w on w.question_id = q.id
     where q.procedure_id = ${procedureId}
       and (${ids as string[] | null}::uuid[] is null or q.id = any(${ids as string[] | null}))
       and (${statuses as string[] | null}::text[] is null or q.status = any(${statuses as string[] | null}))
       and (${lot}::text is null or coalesce(q.lot_id::text, '') = ${lot})
       and q.arrived_at < coalesce(${before}::timestamptz, 'infinity')
     order by ${order} limit ${limit}`;
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
