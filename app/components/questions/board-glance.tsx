import { Link } from '@remix-run/react';
import { useRef } from 'react';
import { useHeld } from '~/components/live/use-held';
import { lotName, type ProcedureContext } from '~/components/procedures/use-procedure';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Heading2 } from '~/components/ui/typography';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import type { BoardQuestion } from './board-question';
import { ChangedLine } from './changed-line';

type Props = {
  rows: readonly BoardQuestion[];
  /** What waits, by how far it is; null if nobody ever asked. */
  waiting: { readonly received: number; readonly inModeration: number; readonly answered: number } | null;
  context: ProcedureContext;
  /** A filter left something out. */
  narrowed: boolean;
};

/** What came in last, beside the released questions; the board itself is a page of its own. */
export function BoardGlance({ rows, waiting, context, narrowed }: Props) {
  const text = useText();
  const locale = useLocale();
  const list = useRef<HTMLUListElement>(null);
  const { shown, waiting: isHeld, show } = useHeld(rows, list);
  const base = `/procedures/${context.procedure.id}`;
  return (
    <section className="sheet screen-only">
      <header className="sheet__head">
        <Heading2>{text.board.glance}</Heading2>
        <AudienceBadge readers="team" />
      </header>
      {isHeld && <ChangedLine onShow={show} />}
      {waiting && (
        <p>
          <Link to={`${base}/behandelen`}>{text.board.toBoard}</Link>{' '}
          <span className="quiet">
            {text.board.tally(waiting.received, waiting.inModeration, waiting.answered)}
          </span>
        </p>
      )}
      {shown.length === 0 && <p>{narrowed ? text.questions.filter.noneBoard : text.board.empty}</p>}
      <ul className="rows" ref={list}>
        {shown.map(({ id, pseudonym, lotId, status, late, arrivedAt, original, question }) => (
          <li key={id} data-question={id}>
            <Link to={`${base}/behandelen/${id}`} className="clamp" lang="nl">
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
    </section>
  );
}
