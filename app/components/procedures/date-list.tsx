import { Sheet } from '~/components/ui/sheet';
import type { Instant } from '~/domain/instant';
import { formatDay, formatMoment } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import type { DateItem } from './dates';
import { daysUntil } from './days-left';
import { DaysLeft, DaysLeftWords } from './task-list';

type Props = {
  items: readonly DateItem[];
  now: Instant;
  /** Names the procedure with each date, where there is more than one. */
  several?: boolean;
};

/** The dates that come, and the rules that made them. */
export function DateList({ items, now, several = false }: Props) {
  const { overview } = useText();
  if (items.length === 0) return null;
  const has = (kind: DateItem['kind']) => items.some((item) => item.kind === kind);
  return (
    <Sheet title={overview.dates}>
      <ul className="rows">
        {items.map((item) => (
          <li key={item.key}>
            <DateWords item={item} now={now} />
            {several && <span className="quiet">{item.procedureTitle}</span>}
          </li>
        ))}
      </ul>
      <details>
        <summary className="quiet">{overview.dateRule}</summary>
        {has('cut_off') && <p className="quiet">{overview.cutOffRule}</p>}
        {has('planned') && <p className="quiet">{overview.plannedRule}</p>}
      </details>
    </Sheet>
  );
}

function DateWords({ item, now }: { item: DateItem; now: Instant }) {
  const { overview, procedures } = useText();
  const locale = useLocale();
  if (item.kind === 'cut_off')
    return (
      <>
        <strong>{procedures.cutOff}</strong>
        <span>
          <time dateTime={item.at}>{formatMoment(locale, item.at)}</time> <DaysLeft at={item.at} now={now} />
        </span>
      </>
    );
  return (
    <>
      <span>{overview.planned[item.what](procedures.phases[item.phase]!)}</span>
      <span className="quiet">
        <time dateTime={item.day}>{formatDay(locale, item.day)}</time> ·{' '}
        <DaysLeftWords left={daysUntil(now, item.day)} planned />
      </span>
    </>
  );
}
