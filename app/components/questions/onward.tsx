import { Link } from '@remix-run/react';
import { useText } from '~/i18n/use-text';

type Props = {
  /** The procedure's pages. */
  base: string;
  /** The question that can be released now; null while it can't. */
  readyId: string | null;
  next: { readonly id: string; readonly pseudonym: string } | null;
};

/** Where the day's work goes on from a question. */
export function Onward({ base, readyId, next }: Props) {
  const { board } = useText();
  return (
    <nav className="onward screen-only" aria-label={board.title}>
      {readyId !== null && (
        <p>
          {board.readyNext} <Link to={`${base}/vrijgeven?vraag=${readyId}`}>{board.prepare}</Link>
        </p>
      )}
      <p>
        {next ? <Link to={`${base}/behandelen/${next.id}`}>{board.next(next.pseudonym)}</Link> : board.noNext}
      </p>
    </nav>
  );
}
