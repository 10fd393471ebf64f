import { Link } from '@remix-run/react';
import type { ProcedureContext } from '~/components/procedures/use-procedure';
import type { Instant } from '~/domain/instant';
import { useText } from '~/i18n/use-text';
import type { BoardQuestion } from './board-question';
import { BoardRow } from './board-row';

type Props = {
  rows: readonly BoardQuestion[];
  context: ProcedureContext;
  now: Instant;
  /** Where the other pages are; null if there is none. */
  newest: string | null;
  earlier: string | null;
};

/** What is done, out of the way; open where somebody looks through its pages. */
export function BoardClosed({ rows, context, now, newest, earlier }: Props) {
  const { board } = useText();
  return (
    <details className="sheet board__closed" open={newest !== null}>
      <summary>{board.closed}</summary>
      {rows.length === 0 && <p className="quiet">{board.closedEmpty}</p>}
      <ol className="rows">
        {rows.map((row) => (
          <BoardRow key={row.id} row={row} context={context} now={now} choosable={false} />
        ))}
      </ol>
      <p className="paging">
        {newest && <Link to={newest}>{board.closedNewest}</Link>}
        {earlier && <Link to={earlier}>{board.closedEarlier}</Link>}
      </p>
    </details>
  );
}
