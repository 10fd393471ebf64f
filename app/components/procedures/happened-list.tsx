import { Link } from '@remix-run/react';
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
  readonly phase: string | null;
  readonly number: number | null;
  readonly documentId: string | null;
};

/** What happened last, as far as the reader may know of it; each with who else can. `home`: the procedure's address. */
export function HappenedList({ happened, home }: { happened: readonly Happened[]; home: string }) {
  const { overview } = useText();
  const locale = useLocale();
  return (
    <Sheet title={overview.happened}>
      {happened.length === 0 && <p className="quiet">{overview.nothingHappened}</p>}
      {happened.length > 0 && (
        <ol className="rows">
          {happened.map((row) => (
            <li key={row.id}>
              <span>
                <Words row={row} home={home} />
              </span>
              <span className="quiet">
                <AudienceBadge readers={readersOf(row.audience)} />{' '}
                <time dateTime={row.at}>{formatShort(locale, row.at)}</time>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  );
}

/** What it was; a link where there is something to read. */
function Words({
  row: { type, audience, phase, number, documentId },
  home,
}: {
  row: Happened;
  home: string;
}) {
  const { overview, procedures } = useText();
  const own = readersOf(audience) === 'party' && overview.ownHappenings[type];
  if (own) return own;
  if (phase) return overview.happenedPhase(procedures.phases[phase]!);
  if (number) return <Link to={`${home}/nota/${number}`}>{overview.happenedNotice(number)}</Link>;
  const words = overview.happenings[type];
  return documentId ? <Link to={`${home}/documenten/${documentId}`}>{words}</Link> : words;
}
