import { Link } from '@remix-run/react';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Heading2 } from '~/components/ui/typography';
import type { Instant } from '~/domain/instant';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Release = {
  readonly id: string;
  readonly number: number;
  readonly kind: 'clarification' | 'rectification';
  readonly publishedAt: Instant;
};

type Props = {
  releases: readonly Release[];
  procedureId: string;
  /** The reader may know how each arrived. */
  withDeliveries: boolean;
};

/** What was released before, as numbered documents; for the team with the account of each. */
export function NoticeList({ releases, procedureId, withDeliveries }: Props) {
  const text = useText();
  const locale = useLocale();
  const base = `/procedures/${procedureId}`;
  return (
    <section className="sheet screen-only">
      <header className="sheet__head">
        <Heading2>{text.releases.notices}</Heading2>
        <AudienceBadge readers="all" />
      </header>
      {releases.length === 0 && <p>{text.releases.noticesEmpty}</p>}
      <ul className="rows">
        {releases.map(({ id, number, kind, publishedAt }) => (
          <li key={id}>
            <Link to={`${base}/nota/${number}`}>
              {kind === 'rectification'
                ? text.questions.rectification(number)
                : text.questions.notice(number)}
            </Link>
            <span className="quiet">
              <time dateTime={publishedAt}>{formatShort(locale, publishedAt)}</time>
              {withDeliveries && (
                <>
                  {' · '}
                  <Link to={`${base}/notas/${id}`}>{text.releases.deliveriesOf(number)}</Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
