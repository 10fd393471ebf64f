import type { Instant } from '~/domain/instant';

/** A released question as a page holds it, whether it was loaded or came live. */
export type PublishedItem = {
  readonly id: string;
  readonly releaseId: string;
  readonly questionId: string;
  readonly number: number;
  readonly lotId: string | null;
  readonly followUpOf: string | null;
  readonly rectifies: string | null;
  readonly question: string;
  readonly answer: string;
  readonly releaseNumber: number;
  readonly kind: 'clarification' | 'rectification';
  readonly reason: string | null;
  readonly publishedAt: Instant;
};

/** The data of a `release.published` view. */
export type ReleasePublished = {
  readonly release: {
    readonly id: string;
    readonly number: number;
    readonly kind: PublishedItem['kind'];
    readonly reason: string | null;
  };
  readonly publishedAt: Instant;
  readonly items: readonly Omit<
    PublishedItem,
    'releaseId' | 'releaseNumber' | 'kind' | 'reason' | 'publishedAt'
  >[];
};

/** The items of a live release, in the form in which the page loads them. */
export const itemsOf = ({ release, publishedAt, items }: ReleasePublished): PublishedItem[] =>
  items.map((item) => ({
    ...item,
    ...{
      releaseId: release.id,
      releaseNumber: release.number,
      kind: release.kind,
      reason: release.reason,
      publishedAt,
    },
  }));

/** One number: the text that is valid now, and the ones it replaced, newest first. */
export type PublishedThread = { readonly current: PublishedItem; readonly earlier: readonly PublishedItem[] };

/** Loaded and live items as one list: each once, the highest number first. */
export function threadsOf(items: readonly PublishedItem[]): PublishedThread[] {
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const numbers = [...new Set(unique.map((item) => item.number))].sort((a, b) => b - a);
  return numbers.map((number) => {
    const versions = unique
      .filter((item) => item.number === number)
      .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1));
    return { current: versions[0]!, earlier: versions.slice(1) };
  });
}
