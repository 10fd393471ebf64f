import { Link } from '@remix-run/react';
import { lotName, type ProcedureContext } from '~/components/procedures/use-procedure';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Heading2 } from '~/components/ui/typography';
import type { Instant } from '~/domain/instant';
import type { QuestionStatus } from '~/domain/questions/question';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Receipt = {
  readonly questionId: string;
  readonly lotId: string | null;
  readonly status: QuestionStatus;
  readonly late: boolean;
  readonly arrivedAt: Instant;
  readonly text: string;
};

type Props = {
  receipts: readonly Receipt[];
  context: ProcedureContext;
  /** A filter left something out. */
  narrowed: boolean;
};

/** The reader's own party's questions and how far they are. */
export function OwnQuestions({ receipts, context, narrowed }: Props) {
  const text = useText();
  const locale = useLocale();
  const base = `/procedures/${context.procedure.id}/vragen`;
  return (
    <section className="sheet screen-only">
      <header className="sheet__head">
        <Heading2>{text.questions.own}</Heading2>
        <AudienceBadge readers="party" />
      </header>
      {receipts.length === 0 && <p>{narrowed ? text.questions.filter.noneOwn : text.questions.noneOwn}</p>}
      <ul className="rows">
        {receipts.map(({ questionId, lotId, status, late, arrivedAt, text: words }) => (
          <li key={questionId}>
            <Link to={`${base}/${questionId}`} className="clamp" lang="nl">
              {words}
            </Link>
            <span className="quiet">
              {lotName(context.lots, lotId, text.common.procedureWide)} · {formatShort(locale, arrivedAt)}
              {late && <> · {text.questions.receiptLate}</>}
            </span>
            <span className={`state state--${status}`}>{text.questions.status[status]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
