import { Link } from '@remix-run/react';
import { RecentMark } from '~/components/questions/recent-mark';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { readersOf } from '~/components/ui/readers-of';
import { Sheet } from '~/components/ui/sheet';
import type { Instant } from '~/domain/instant';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Happened = {
  readonly id: string;
  readonly procedureId: string;
  readonly type: string;
  readonly audience: string;
  readonly at: Instant;
  readonly phase: string | null;
  readonly number: number | null;
  readonly questionId: string | null;
  readonly document: { readonly id: string; readonly title: string } | null;
  /** Since the reader's last visit; null during the first. */
  readonly isNew: boolean | null;
};

type Props = {
  happened: readonly Happened[];
  /** The procedures' titles by their ids, where there is more than one. */
  titles?: ReadonlyMap<string, string>;
};

/** What happened last, as far as the reader may know of it: what is new to them, and who else knows. */
export function HappenedList({ happened, titles }: Props) {
  const { overview } = useText();
  const locale = useLocale();
  return (
    <Sheet title={overview.happened}>
      {happened.length === 0 && <p className="quiet">{overview.nothingHappened}</p>}
      {happened.length > 0 && (
        <>
          {!happened.some(({ isNew }) => isNew) && (
            <p className="quiet">
              {happened.every(({ isNew }) => isNew === null) ? overview.firstVisit : overview.nothingSince}
            </p>
          )}
          <ol className="rows">
            {happened.map((row) => (
              <li key={row.id}>
                <span>
                  <What row={row} /> {row.isNew && <RecentMark />}
                </span>
                <span className="quiet">
                  <AudienceBadge readers={readersOf(row.audience)} />{' '}
                  <time dateTime={row.at}>{formatShort(locale, row.at)}</time>
                  {titles && titles.size > 1 && <> · {titles.get(row.procedureId)}</>}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Sheet>
  );
}

/** What it was; a link where there is something to read. */
function What({ row }: { row: Happened }) {
  const { type, audience, phase, number, questionId, document, procedureId } = row;
  const { overview, procedures } = useText();
  const home = `/procedures/${procedureId}`;
  if (document && overview.happenedTo[type])
    return <Link to={`${home}/documenten/${document.id}`}>{overview.happenedTo[type](document.title)}</Link>;
  if (number) return <Link to={`${home}/nota/${number}`}>{overview.happenedNotice(number)}</Link>;
  if (phase) return overview.happenedPhase(procedures.phases[phase]!);
  const own = readersOf(audience) === 'party';
  const words = (own && overview.ownHappenings[type]) || overview.happenings[type];
  return questionId ? (
    <Link to={`${home}/${own ? 'vragen' : 'behandelen'}/${questionId}`}>{words}</Link>
  ) : (
    words
  );
}
