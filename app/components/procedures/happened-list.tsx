import { AudienceBadge } from '~/components/ui/audience-badge';
import { readersOf } from '~/components/ui/readers-of';
import { Sheet } from '~/components/ui/sheet';
import type { Instant } from '~/domain/instant';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Happened = {
  readonly id: string;
  readonly type: string;
  readonly audience: string;
  readonly at: Instant;
};

/** What happened last, as far as the reader may know of it; each with who else can. */
export function HappenedList({ happened }: { happened: readonly Happened[] }) {
  const { overview } = useText();
  const locale = useLocale();
  return (
    <Sheet title={overview.happened}>
      {happened.length === 0 && <p className="quiet">{overview.nothingHappened}</p>}
      {happened.length > 0 && (
        <ol className="rows">
          {happened.map(({ id, type, audience, at }) => {
            const readers = readersOf(audience);
            const words = (readers === 'party' && overview.ownHappenings[type]) || overview.happenings[type];
            return (
              <li key={id}>
                <span>{words}</span>
                <span className="quiet">
                  <AudienceBadge readers={readers} /> <time dateTime={at}>{formatShort(locale, at)}</time>
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </Sheet>
  );
}
