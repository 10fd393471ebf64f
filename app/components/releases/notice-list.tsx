import { Link } from '@remix-run/react';
import { Heading2 } from '@utrecht/component-library-react';
import { AudienceBadge } from '~/components/ui/audience-badge';
import type { Instant } from '~/domain/instant';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Release = { readonly id: string; readonly number: number; readonly publishedAt: Instant };

/** What was released before, each with its account of deliveries. */
export function NoticeList({ releases, procedureId }: { releases: readonly Release[]; procedureId: string }) {
  const text = useText();
  const locale = useLocale();
  if (releases.length === 0) return null;
  return (
    <section className="sheet">
      <header className="sheet__head">
        <Heading2>{text.releases.notices}</Heading2>
        <AudienceBadge readers="team" />
      </header>
      <ul className="rows">
        {releases.map(({ id, number, publishedAt }) => (
          <li key={id}>
            <Link to={`/procedures/${procedureId}/notas/${id}`}>{text.releases.deliveriesOf(number)}</Link>
            <span className="quiet">{formatShort(locale, publishedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
