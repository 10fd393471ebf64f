import { Sheet } from '~/components/ui/sheet';
import type { Instant } from '~/domain/instant';
import { formatMoment } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import { DaysLeft } from './task-list';

type Item = { readonly key: string; readonly at: Instant; readonly about: string | null };

/** The dates that come, each with the rule that made it. */
export function DateList({ items, now }: { items: readonly Item[]; now: Instant }) {
  const { overview, procedures } = useText();
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <Sheet title={overview.dates}>
      <ul className="rows">
        {items.map(({ key, at, about }) => (
          <li key={key}>
            <strong>{procedures.cutOff}</strong>
            <span>
              <time dateTime={at}>{formatMoment(locale, at)}</time> <DaysLeft at={at} now={now} />
            </span>
            {about && <span className="quiet">{about}</span>}
            <details>
              <summary className="quiet">{overview.dateRule}</summary>
              <p className="quiet">{overview.cutOffRule}</p>
            </details>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
