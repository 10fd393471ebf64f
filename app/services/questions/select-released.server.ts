import type { Tx } from '#db/client';
import { PAGE, selectNumbers, selectPublished, type PublishedRow } from '#db/queries/published';
import type { FoundQuestions } from '#db/queries/question-search';
import type { QuestionFilter } from './question-filter.server';

export type ReleasedPage = {
  readonly published: readonly PublishedRow[];
  /** The numbers of what these questions follow up on, by id, also where that is not on this page. */
  readonly follows: Map<string, number>;
  /** The number below which the next page begins; null on the last page. */
  readonly nextBefore: number | null;
};

type Known = { readonly found: FoundQuestions | null; readonly recentIds: readonly string[] };

/** The released questions that fit the filter, with all texts of each; a page of `limit` numbers. */
export async function selectReleased(
  tx: Tx,
  procedureId: string,
  { lot, recent, own, before }: QuestionFilter,
  { found, recentIds }: Known,
  limit = PAGE,
): Promise<ReleasedPage> {
  const questionIds = found && found.released;
  const releaseIds = recent ? recentIds : null;
  const wanted = { before, lot, own, releaseIds, questionIds };
  // one more than the page holds tells whether there is a next one
  const rows = await selectPublished(tx, procedureId, wanted, limit + 1);
  const numbers = [...new Set(rows.map((row) => row.number))];
  const last = numbers.length > limit ? numbers[limit - 1]! : null;
  const published = last === null ? rows : rows.filter((row) => row.number >= last);
  return { published, follows: await followed(tx, published), nextBefore: last };
}

/** The numbers of what questions follow up on, by id. */
export async function followed(tx: Tx, rows: readonly PublishedRow[]): Promise<Map<string, number>> {
  const here = new Map(rows.map(({ id, number }) => [id, number]));
  const ids = [...new Set(rows.flatMap(({ followUpOf }) => followUpOf ?? []))];
  const elsewhere = await selectNumbers(
    tx,
    ids.filter((id) => !here.has(id)),
  );
  return new Map(ids.flatMap((id) => [[id, here.get(id) ?? elsewhere.get(id)!] as const]));
}
