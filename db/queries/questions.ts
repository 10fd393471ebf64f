import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../client';
import { lots } from '../schema/procedures';
import {
  questionAskers,
  questionOriginals,
  questionReceipts,
  questions,
  questionWordings,
} from '../schema/questions';
import { publishedQuestions } from '../schema/releases';
import { audience } from '../../app/domain/audiences/audience';
import type { Instant } from '../../app/domain/instant';
import type { QuestionState, QuestionStatus, Wording } from '../../app/domain/questions/question';

/** A question as verbs load it. */
export type LoadedQuestion = {
  readonly id: string;
  readonly procedureId: string;
  readonly lotId: string | null;
  readonly followUpOf: string | null;
  readonly pseudonym: string;
  readonly state: QuestionState;
  readonly wording: Wording;
  readonly consortiumId: string;
};

const NO_WORDING: Wording = { question: '', answer: '', version: 0 };

/** Loads questions of the locked procedure with wording and asker, in the order of `ids`; unknown ids are left out. */
export async function loadQuestions(tx: Tx, ids: readonly string[]): Promise<readonly LoadedQuestion[]> {
  if (ids.length === 0) return [];
  const rows = await tx.orm
    .select({ q: questions, w: questionWordings, consortiumId: questionAskers.consortiumId })
    .from(questions)
    .innerJoin(questionAskers, eq(questionAskers.questionId, questions.id))
    .leftJoin(questionWordings, eq(questionWordings.questionId, questions.id))
    .where(inArray(questions.id, [...ids]));
  const loaded = rows.map(({ q, w, consortiumId }) => ({
    ...{
      id: q.id,
      procedureId: q.procedureId,
      lotId: q.lotId,
      followUpOf: q.followUpOf,
      pseudonym: q.pseudonym,
    },
    state: { status: q.status, version: q.version },
    wording: w ? { question: w.question, answer: w.answer, version: w.version } : NO_WORDING,
    consortiumId,
  }));
  return ids.flatMap((id) => loaded.filter((q) => q.id === id));
}

/** Which of these pseudonyms are in use in the locked procedure. */
export async function takenPseudonyms(
  tx: Tx,
  procedureId: string,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.sql<{ pseudonym: string }[]>`
    select pseudonym from portal.question
     where procedure_id = ${procedureId} and pseudonym = any(${names as string[]})`;
  return new Set(rows.map((row) => row.pseudonym));
}

export async function lotExists(tx: Tx, procedureId: string, lotId: string): Promise<boolean> {
  const rows = await tx.orm
    .select({ id: lots.id })
    .from(lots)
    .where(and(eq(lots.id, lotId), eq(lots.procedureId, procedureId)));
  return rows.length > 0;
}

export async function isPublished(tx: Tx, procedureId: string, publishedId: string): Promise<boolean> {
  const rows = await tx.orm
    .select({ id: publishedQuestions.id })
    .from(publishedQuestions)
    .where(and(eq(publishedQuestions.id, publishedId), eq(publishedQuestions.procedureId, procedureId)));
  return rows.length > 0;
}

/** A new question: what its four kinds of rows say. */
export type NewQuestion = {
  readonly id: string;
  readonly procedureId: string;
  readonly lotId: string | null;
  readonly followUpOf: string | null;
  readonly pseudonym: string;
  readonly late: boolean;
  readonly arrivedAt: Instant;
  readonly text: string;
  readonly askedBy: string;
  readonly consortiumId: string;
  readonly personId: string;
};

/** Saves a new question: its four kinds of rows, each with its own readers, in one statement. */
export async function insertQuestion(tx: Tx, question: NewQuestion): Promise<void> {
  const { id, procedureId, lotId, followUpOf, pseudonym, late, arrivedAt, text } = question;
  const [team, asker] = [audience('team', procedureId), audience('asker', id)];
  await tx.sql`
    with
      words as (
        insert into portal.question_original (question_id, version, audience, procedure_id, text, arrived_at)
        select ${id}::uuid, 1, reader, ${procedureId}::uuid, ${text}, ${arrivedAt}::timestamptz
          from unnest(${[audience('moderators', procedureId), asker]}::text[]) as reader),
      receipt as (
        insert into portal.question_receipt
          (question_id, procedure_id, audience, lot_id, follow_up_of, asked_by, status, version, late, arrived_at)
        values (${id}, ${procedureId}, ${asker}, ${lotId}, ${followUpOf}, ${question.askedBy},
                'received', 1, ${late}, ${arrivedAt}::timestamptz)),
      asked as (
        insert into portal.question_asker (question_id, procedure_id, audience, consortium_id, person_id)
        values (${id}, ${procedureId}, ${audience('auditors', procedureId)}, ${question.consortiumId},
                ${question.personId}))
    insert into portal.question -- runs first: a repeated id breaks this table's key
      (id, procedure_id, audience, lot_id, follow_up_of, pseudonym, status, version, late, arrived_at)
    values (${id}, ${procedureId}, ${team}, ${lotId}, ${followUpOf}, ${pseudonym},
            'received', 1, ${late}, ${arrivedAt}::timestamptz)`;
}

type OriginalRow = typeof questionOriginals.$inferInsert;

export async function insertOriginals(tx: Tx, originals: OriginalRow[]): Promise<void> {
  await tx.orm.insert(questionOriginals).values(originals);
}

/** Moves questions on, for the moderators and, where `forAsker` is given, for their askers. */
export async function saveState(
  tx: Tx,
  ids: readonly string[],
  state: QuestionState | { readonly status: QuestionStatus },
  forAsker: QuestionStatus | null,
): Promise<void> {
  const chosen = [...ids];
  await tx.orm.update(questions).set(state).where(inArray(questions.id, chosen));
  if (!forAsker) return;
  await tx.orm
    .update(questionReceipts)
    .set({ ...state, status: forAsker })
    .where(inArray(questionReceipts.questionId, chosen));
}

export async function saveWording(tx: Tx, row: typeof questionWordings.$inferInsert): Promise<void> {
  const { question, answer, version } = row;
  await tx.orm
    .insert(questionWordings)
    .values(row)
    .onConflictDoUpdate({ target: questionWordings.questionId, set: { question, answer, version } });
}
