import { Link } from '@remix-run/react';
import { Sheet } from '~/components/ui/sheet';
import type { Instant } from '~/domain/instant';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Unopened = {
  readonly viewId: string;
  readonly procedureId: string;
  readonly number: number;
  readonly kind: 'clarification' | 'rectification';
  readonly publishedAt: Instant;
};

/** What was released to the reader since they last looked. */
export function NewsList({ unopened }: { unopened: readonly Unopened[] }) {
  const { overview } = useText();
  const locale = useLocale();
  return (
    <Sheet title={overview.newForYou} readers={unopened.length > 0 ? 'all' : undefined}>
      {unopened.length === 0 && <p className="quiet">{overview.nothingNew}</p>}
      {unopened.length > 0 && (
        <ul className="rows">
          {unopened.map(({ viewId, procedureId, number, kind, publishedAt }) => (
            <li key={viewId}>
              <Link to={`/procedures/${procedureId}/nota/${number}`} className="new">
                {kind === 'rectification' ? overview.newRectification(number) : overview.newNotice(number)}
              </Link>
              <time className="quiet" dateTime={publishedAt}>
                {formatShort(locale, publishedAt)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
