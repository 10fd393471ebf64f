import { audience } from '~/domain/audiences/audience';
import type { Instant } from '~/domain/instant';
import type { View } from '../ledger/change.server';

export type ReleasedItem = {
  readonly id: string;
  readonly questionId: string;
  readonly number: number;
  readonly lotId: string | null;
  readonly followUpOf: string | null;
  readonly rectifies: string | null;
  readonly question: string;
  readonly answer: string;
};

type Release = {
  readonly id: string;
  readonly number: number;
  readonly kind: 'clarification' | 'rectification';
  readonly reason: string | null;
};

/**
 * What a release tells: its whole text to the participants (one view, encoded once, so that a thousand
 * clients need load nothing), and to the team that it went out. Neither says who released, let alone who asked.
 */
export const releaseViews = (
  procedureId: string,
  release: Release,
  items: readonly ReleasedItem[],
  publishedAt: Instant,
): [View, View] => [
  {
    audience: audience('participants', procedureId),
    type: 'release.published',
    data: { release, publishedAt, items },
    deliver: true,
  },
  { audience: audience('team', procedureId), type: 'release.sent', data: { releaseId: release.id } },
];
