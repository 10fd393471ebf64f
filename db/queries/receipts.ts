import type { Tx } from '../client';
import { instantFromDatabase } from '../schema/columns';
import type { Instant } from '../../app/domain/instant';
import type { QuestionStatus } from '../../app/domain/questions/question';

/** A question as its asker follows it, with its newest words. */
export type ReceiptRow = {
  readonly questionId: string;
  readonly lotId: string | null;
  readonly followUpOf: string | null;
  readonly askedBy: string;
  readonly status: QuestionStatus;
  readonly version: number;
  readonly late: boolean;
  readonly arrivedAt: Instant;
  readonly text: string;
};

type Row = Omit<ReceiptRow, 'arrivedAt'> & { arrivedAt: string };

/** Which of the own party's questions are wanted; what is left out does not narrow. */
export type ReceiptFilter = {
  readonly ids?: readonly string[] | null;
  /** A lot's id; '' for what is about the whole procedure. */
  readonly lot?: string | null;
};

/** The reader's own party's questions, newest first; at most 200. */
export async function selectReceipts(
  tx: Tx,
  procedureId: string,
  { ids = null, lot = null }: ReceiptFilter = {},
): Promise<ReceiptRow[]> {
  const rows = await tx.sql<Row[]>`
    select r.question_id as "questionId", r.lot_id as "lotId", r.follow_up_of as "followUpOf",
           r.asked_by as "askedBy", r.status, r.version, r.late, r.arrived_at as "arrivedAt", o.text
      from portal.question_receipt r
      join portal.question_original o
        on o.question_id = r.question_id and o.version = r.version and o.audience = r.audience
     where r.procedure_id = ${procedureId}
       and (${ids as string[] | null}::uuid[] is null or r.question_id = any(${ids as string[] | null}))
       and (${lot}::text is null or coalesce(r.lot_id::text, '') = ${lot})
     order by r.arrived_at desc, r.question_id limit 200`;
  return rows.map((row) => ({ ...row, arrivedAt: instantFromDatabase(row.arrivedAt) }));
}
