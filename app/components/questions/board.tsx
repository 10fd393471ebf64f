import { Link } from '@remix-run/react';
import { Heading2 } from '@utrecht/component-library-react';
import { lotName, type ProcedureContext } from '~/components/procedures/use-procedure';
import { AudienceBadge } from '~/components/ui/audience-badge';
import type { Instant } from '~/domain/instant';
import type { QuestionStatus } from '~/domain/questions/question';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Row = {
  readonly id: string;
  readonly pseudonym: string;
  readonly lotId: string | null;
  readonly status: QuestionStatus;
  readonly late: boolean;
  readonly arrivedAt: Instant;
  readonly original: string | null;
  readonly question: string;
};

/** The team's desk: every question with its state, without its asker. */
export function Board({ rows, context }: { rows: readonly Row[]; context: ProcedureContext }) {
  const text = useText();
  const locale = useLocale();
  const base = `/procedures/${context.procedure.id}`;
  const ready = rows.filter((row) => row.status === 'answered').length;
  return (
    <section className="sheet">
      <header className="sheet__head">
        <Heading2>{text.questions.board}</Heading2>
        <AudienceBadge readers="team" />
      </header>
      {rows.length === 0 && <p>{text.questions.boardEmpty}</p>}
      <ul className="rows">
        {rows.map(({ id, pseudonym, lotId, status, late, arrivedAt, original, question }) => (
          <li key={id} data-question={id}>
            <Link to={`${base}/behandelen/${id}`} className="clamp">
              {question || original || text.questions.askedAs(pseudonym)}
            </Link>
            <span className="quiet">
              {text.questions.askedAs(pseudonym)} · {lotName(context.lots, lotId, text.common.procedureWide)}{' '}
              · {formatShort(locale, arrivedAt)}
              {late && <> · {text.questions.receiptLate}</>}
            </span>
            <span className={`state state--${status}`}>{text.questions.status[status]}</span>
          </li>
        ))}
      </ul>
      {context.may['question.release'] && ready > 0 && (
        <p>
          <Link className="button-link" to={`${base}/vrijgeven`}>
            {text.procedures.toRelease(ready)}
          </Link>
        </p>
      )}
    </section>
  );
}
