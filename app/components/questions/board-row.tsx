import { Link } from '@remix-run/react';
import { lotName, type ProcedureContext } from '~/components/procedures/use-procedure';
import type { Instant } from '~/domain/instant';
import { formatMoment, formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import type { BoardQuestion } from './board-question';
import { waiting } from './waiting';

type Props = {
  row: BoardQuestion;
  context: ProcedureContext;
  now: Instant;
  /** Can be taken along to the release. */
  choosable: boolean;
};

/** One question on the board: its words, its pseudonym, how long it waits. */
export function BoardRow({ row, context, now, choosable }: Props) {
  const text = useText();
  const locale = useLocale();
  const { id, pseudonym, lotId, status, late, arrivedAt, original, question } = row;
  const isOpen = status !== 'released' && status !== 'withdrawn';
  return (
    <li data-question={id} className="board__row">
      <Link to={`/procedures/${context.procedure.id}/behandelen/${id}`} className="clamp clamp--3" lang="nl">
        {question || original || text.questions.askedAs(pseudonym)}
      </Link>
      <span className="quiet">
        <strong>{pseudonym}</strong> · {lotName(context.lots, lotId, text.common.procedureWide)}
      </span>
      <span className="board__facts">
        {isOpen ? (
          <time dateTime={arrivedAt} title={formatMoment(locale, arrivedAt)} className="waits">
            {waiting(text, arrivedAt, now)}
          </time>
        ) : (
          <time dateTime={arrivedAt}>{formatShort(locale, arrivedAt)}</time>
        )}
        {late && <span className="due">{text.board.late}</span>}
        {!isOpen && <span className={`state state--${status}`}>{text.questions.status[status]}</span>}
        {choosable && (
          <label className="choose">
            <input
              type="checkbox"
              className="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom"
              name="vraag"
              value={id}
              aria-label={text.board.choose(pseudonym)}
              data-pseudonym={pseudonym}
            />{' '}
            <span aria-hidden="true">{text.board.chooseShort}</span>
          </label>
        )}
      </span>
    </li>
  );
}
