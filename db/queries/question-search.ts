import type { Tx } from '../client';

/** Questions in which the reader may read the words, by where they stand. */
export type FoundQuestions = {
  readonly released: readonly string[];
  readonly own: readonly string[];
  readonly board: readonly string[];
};

/** Searches a procedure as far as the reader may read it; the database function applies their audiences. */
export async function searchQuestions(tx: Tx, procedureId: string, words: string): Promise<FoundQuestions> {
  const rows = await tx.sql<{ place: keyof FoundQuestions; id: string }[]>`
    select place, question_id as id from portal.search_questions(${procedureId}, ${words})`;
  const at = (place: keyof FoundQuestions) => rows.filter((row) => row.place === place).map((row) => row.id);
  return { released: at('released'), own: at('own'), board: at('board') };
}
