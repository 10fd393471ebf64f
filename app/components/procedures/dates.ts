import type { Instant } from '~/domain/instant';
import type { ComingDay } from '~/domain/procedures/planning';

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

const dayOf = (item: DateItem): string => (item.kind === 'cut_off' ? item.at : item.day);

/** The dates that come, over all procedures, the next one first; at most `limit`. */
export function datesOf(work: readonly Dated[], now: Instant, limit: number): readonly DateItem[] {
  const items = work.flatMap(({ procedure: { id, title, questionCutOffAt: at }, coming }): DateItem[] => [
    ...(at && at > now ? [{ kind: 'cut_off' as const, key: id, procedureTitle: title, at }] : []),
    ...coming.map((day) => ({
      ...day,
      kind: 'planned' as const,
      key: `${id} ${day.phase}`,
      procedureTitle: title,
    })),
  ]);
  return items.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).slice(0, limit);
}
