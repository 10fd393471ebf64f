import { AudienceBadge } from '~/components/ui/audience-badge';
import { Heading2, Paragraph } from '~/components/ui/typography';
import type { Instant } from '~/domain/instant';
import { formatMoment, formatPrecise } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Props = {
  release: { readonly number: number; readonly reason: string | null; readonly publishedAt: Instant };
  /** Where the proof is: in full, because paper has no links. */
  proofUrl: string;
};

/** The head of a notice as a document: its number, its moment, to whom, and how to prove it. */
export function NoticeHead({ release: { number, reason, publishedAt }, proofUrl }: Props) {
  const { questions, releases } = useText();
  const locale = useLocale();
  return (
    <>
      <header className="sheet__head">
        <Heading2 id="notice">{questions.notice(number)}</Heading2>
        <AudienceBadge readers="all" />
      </header>
      <Paragraph>{releases.noticeLead}</Paragraph>
      <dl className="facts">
        <div>
          <dt>{questions.publishedAt}</dt>
          <dd>
            <time dateTime={publishedAt}>{formatMoment(locale, publishedAt)}</time>{' '}
            <span className="quiet">({formatPrecise(locale, publishedAt)})</span>
          </dd>
        </div>
        {reason !== null && (
          <div>
            <dt>{questions.rectificationReason}</dt>
            <dd>{reason}</dd>
          </div>
        )}
      </dl>
      <div className="actions screen-only">
        <a className="button-link button-link--second" href={new URL(proofUrl).pathname} download>
          {releases.proofOf}
        </a>
        <button type="button" className="link-button" onClick={() => window.print()}>
          {releases.print}
        </button>
      </div>
      <p className="quiet screen-only">{releases.proofHelp}</p>
      <p className="print-only">
        {releases.proofAt} {proofUrl}
      </p>
    </>
  );
}
