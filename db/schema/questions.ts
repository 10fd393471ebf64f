import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import type { QuestionStatus } from '../../app/domain/questions/question';
import { audienceColumn, id, instant, readBy } from './columns';
import { consortia } from './consortia';
import { people } from './people';
import { lots, procedures } from './procedures';
import { actorReads, portal, verbWrites, wallsRead } from './roles';

/** Only a noun's first table refers to the procedure itself; the others do through it. */
const procedureId = () => uuid('procedure_id').notNull();
const lotId = () => uuid('lot_id');
const questionId = () => uuid('question_id').notNull();
type Key = AnyPgColumn;

/** What belongs to a question or a lot belongs to its procedure. */
const ofQuestion = (t: { questionId: Key; procedureId: Key }) =>
  foreignKey({
    columns: [t.questionId, t.procedureId],
    foreignColumns: [questions.id, questions.procedureId],
  });
const aboutLot = (t: { lotId: Key; procedureId: Key }) =>
  foreignKey({ columns: [t.lotId, t.procedureId], foreignColumns: [lots.id, lots.procedureId] });

const state = () => ({
  status: text('status').$type<QuestionStatus>().notNull(),
  version: integer('version').notNull(),
  late: boolean('late').notNull(),
  arrivedAt: instant('arrived_at').notNull(),
});

/** A question as the tender team handles it: without its asker or its original words, under a pseudonym. */
export const questions = portal
  .table(
    'question',
    {
      id: id(),
      procedureId: procedureId().references(() => procedures.id),
      audience: audienceColumn(), // team
      lotId: lotId(),
      followUpOf: uuid('follow_up_of'),
      pseudonym: text('pseudonym').notNull(),
      ...state(),
    },
    (t) => [
      readBy('question', t.audience, 'team', t.procedureId),
      unique('question_in_procedure').on(t.id, t.procedureId),
      aboutLot(t),
      unique('question_pseudonym').on(t.procedureId, t.pseudonym),
      index('question_list').on(t.procedureId, t.arrivedAt.desc(), t.id),
      actorReads(),
      ...verbWrites(['insert', 'update']),
    ],
  )
  .enableRLS();

/** The words as asked, a row per version and reader (moderators; the asker). Nobody can change or delete them. */
export const questionOriginals = portal
  .table(
    'question_original',
    {
      questionId: questionId(),
      version: integer('version').notNull(),
      audience: audienceColumn(), // moderators, asker
      procedureId: procedureId(),
      text: text('text').notNull(),
      arrivedAt: instant('arrived_at').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.questionId, t.version, t.audience] }),
      check(
        'question_original_audience',
        sql`${t.audience} in ('moderators:' || ${t.procedureId}, 'asker:' || ${t.questionId})`,
      ),
      ofQuestion(t),
      actorReads(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();

/** A question as its asker follows it. */
export const questionReceipts = portal
  .table(
    'question_receipt',
    {
      questionId: questionId().primaryKey(),
      procedureId: procedureId(),
      audience: audienceColumn(), // asker
      lotId: lotId(),
      followUpOf: uuid('follow_up_of'),
      askedBy: text('asked_by').notNull(),
      ...state(),
    },
    (t) => [
      readBy('question_receipt', t.audience, 'asker', t.questionId),
      ofQuestion(t),
      aboutLot(t),
      index('question_receipt_list').on(t.procedureId, t.arrivedAt.desc(), t.questionId),
      actorReads(),
      ...verbWrites(['insert', 'update']),
    ],
  )
  .enableRLS();

/** Who asked: the only place where a question meets its asker. Read by auditors, and by nobody on the buyer's side. */
export const questionAskers = portal
  .table(
    'question_asker',
    {
      questionId: questionId().primaryKey(),
      procedureId: procedureId(),
      audience: audienceColumn(), // auditors
      consortiumId: uuid('consortium_id').notNull(),
      personId: uuid('person_id')
        .notNull()
        .references(() => people.id),
    },
    (t) => [
      readBy('question_asker', t.audience, 'auditors', t.procedureId),
      ofQuestion(t),
      foreignKey({
        columns: [t.consortiumId, t.procedureId],
        foreignColumns: [consortia.id, consortia.procedureId],
      }),
      index('question_asker_consortium').on(t.consortiumId),
      actorReads(),
      wallsRead(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();

/** The buyer's words for all, while they are being written. */
export const questionWordings = portal
  .table(
    'question_wording',
    {
      questionId: questionId().primaryKey(),
      procedureId: procedureId(),
      audience: audienceColumn(), // team
      question: text('question').notNull(),
      answer: text('answer').notNull(),
      version: integer('version').notNull(),
    },
    (t) => [
      readBy('question_wording', t.audience, 'team', t.procedureId),
      ofQuestion(t),
      actorReads(),
      ...verbWrites(['insert', 'update']),
    ],
  )
  .enableRLS();
