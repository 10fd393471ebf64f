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

/** The dates that come, each with the rule that made it. */
export function DateList({ items, now, several = false }: Props) {
  const { overview, procedures } = useText();
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <Sheet title={overview.dates}>
      <ul className="rows">
        {items.map((item) => (
          <li key={item.key}>
            <strong>
              {item.kind === 'cut_off'
                ? procedures.cutOff
                : overview.planned[item.what](procedures.phases[item.phase]!)}
            </strong>
            <span>
              {item.kind === 'cut_off' ? (
                <>
                  <time dateTime={item.at}>{formatMoment(locale, item.at)}</time>{' '}
                  <DaysLeft at={item.at} now={now} />
                </>
              ) : (
                <>
                  <time dateTime={item.day}>{formatDay(locale, item.day)}</time>{' '}
                  <DaysLeftWords left={daysUntil(now, item.day)} planned />
                </>
              )}
            </span>
            {several && <span className="quiet">{item.procedureTitle}</span>}
            <details>
              <summary className="quiet">{overview.dateRule}</summary>
              <p className="quiet">{item.kind === 'cut_off' ? overview.cutOffRule : overview.plannedRule}</p>
            </details>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
