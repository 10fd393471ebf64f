import { foreignKey, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import { audienceColumn, id, instant } from './columns';
import { lots, procedures } from './procedures';
import { questions } from './questions';
import { actorReads, portal, verbWrites } from './roles';

/** Only a noun's first table refers to the procedure itself; the others do through it. */
const procedureId = () => uuid('procedure_id').notNull();

/** A clarification notice (nota van inlichtingen): a numbered set, released to one audience at one moment. */
export const releases = portal
  .table(
    'release',
    {
      id: id(),
      procedureId: procedureId().references(() => procedures.id),
      audience: audienceColumn(), // participants
      number: integer('number').notNull(),
      kind: text('kind').$type<'clarification' | 'rectification'>().notNull(),
      reason: text('reason'),
      publishedAt: instant('published_at').notNull(),
    },
    (t) => [
      unique('release_in_procedure').on(t.id, t.procedureId),
      unique('release_number').on(t.procedureId, t.number),
      actorReads(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();

/** A released question and its answer. Immutable: a rectification is a further row with the same number. */
export const publishedQuestions = portal
  .table(
    'published_question',
    {
      id: id(),
      releaseId: uuid('release_id').notNull(),
      procedureId: procedureId(),
      audience: audienceColumn(), // participants
      questionId: uuid('question_id').notNull(),
      number: integer('number').notNull(),
      lotId: uuid('lot_id'),
      followUpOf: uuid('follow_up_of'),
      rectifies: uuid('rectifies'),
      question: text('question').notNull(),
      answer: text('answer').notNull(),
      publishedAt: instant('published_at').notNull(),
    },
    (t) => [
      foreignKey({
        columns: [t.releaseId, t.procedureId],
        foreignColumns: [releases.id, releases.procedureId],
      }),
      foreignKey({
        columns: [t.questionId, t.procedureId],
        foreignColumns: [questions.id, questions.procedureId],
      }),
      foreignKey({ columns: [t.lotId, t.procedureId], foreignColumns: [lots.id, lots.procedureId] }),
      unique('published_question_rectifies').on(t.rectifies),
      index('published_question_list').on(t.procedureId, t.number.desc(), t.publishedAt.desc()),
      index('published_question_release').on(t.releaseId),
      actorReads(),
      ...verbWrites(['insert']),
    ],
  )
  .enableRLS();
