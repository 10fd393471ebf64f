import { Link } from '@remix-run/react';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Heading1, Paragraph } from '~/components/ui/typography';
import type { Instant } from '~/domain/instant';
import { formatMoment } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Props = {
  procedure: {
    readonly title: string;
    readonly summary: string;
    readonly buyerName: string;
    readonly phase: string;
    readonly questionCutOffAt: Instant | null;
    readonly example: boolean;
  };
};

/** What a procedure is, whose, and where it stands, for everybody. */
export function PublicHeader({ procedure }: Props) {
  const { publicity, procedures, common } = useText();
  const locale = useLocale();
  const { title, summary, buyerName, phase, questionCutOffAt: cutOff, example } = procedure;
  return (
    <header className="procedure-header">
      <nav aria-label={publicity.crumbs} className="crumbs">
        <Link to="/aanbestedingen">{publicity.list}</Link>
      </nav>
      <div className="procedure-header__title">
        <Heading1>
          <span lang="nl">{title}</span> {example && <small>({common.example})</small>}
        </Heading1>
        <AudienceBadge readers="public" />
      </div>
      <Paragraph lead lang="nl">
        {summary}
      </Paragraph>
      {example && <p className="notice">{publicity.example}</p>}
      <dl className="facts">
        <div>
          <dt>{publicity.buyer}</dt>
          <dd lang="nl">{buyerName}</dd>
        </div>
        <div>
          <dt>{procedures.phase}</dt>
          <dd>{procedures.phases[phase]}</dd>
        </div>
        <div>
          <dt>{procedures.cutOff}</dt>
          <dd>
            {cutOff ? <time dateTime={cutOff}>{formatMoment(locale, cutOff)}</time> : procedures.noCutOff}
          </dd>
        </div>
      </dl>
    </header>
  );
}
