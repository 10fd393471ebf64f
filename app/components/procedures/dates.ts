import type { Instant } from '~/domain/instant';
import type { ComingDay } from '~/domain/procedures/planning';
import { dutchDay } from './days-left';

/** A date that comes: the moment until when questions can be asked, or a day of the plan. */
export type DateItem = {
  readonly key: string;
  readonly procedureTitle: string;
} & ({ readonly kind: 'cut_off'; readonly at: Instant } | ({ readonly kind: 'planned' } & ComingDay));

type Dated = {
  readonly procedure: {
    readonly id: string;
    readonly title: string;
    readonly questionCutOffAt: Instant | null;
  };
  readonly coming: readonly ComingDay[];
};

/** A moment as its Dutch calendar day, before the days of the plan that fall on it. */
const orderOf = (item: DateItem): string =>
  item.kind === 'cut_off' ? `${dutchDay(item.at)} 0` : `${item.day} 1`;

/** The dates that come, over all procedures, the next one first; at most `limit`. */
export function datesOf(work: readonly Dated[], now: Instant, limit: number): readonly DateItem[] {
  const items = work.flatMap(({ procedure: { id, title, questionCutOffAt: at }, coming }): DateItem[] => [
    ...(at && at > now ? [{ kind: 'cut_off' as const, key: id, procedureTitle: title, at }] : []),
    // that the phase ends on the day of its cut-off goes without saying
    ...coming
      .filter(({ what, day }) => !(at && what === 'ends' && day === dutchDay(at)))
      .map((day) => ({
        ...day,
        kind: 'planned' as const,
        key: `${id} ${day.phase}`,
        procedureTitle: title,
      })),
  ]);
  return items.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).slice(0, limit);
}
