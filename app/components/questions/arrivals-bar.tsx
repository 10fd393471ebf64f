import { Link } from '@remix-run/react';
import { useText } from '~/i18n/use-text';
import type { Arrival } from './use-live-questions';

type Props = {
  arrival: Arrival | null;
  /** Where everything stands, if the page shows a part only; else null. */
  whole: string | null;
  seen: () => void;
};

/** At the page's edge: something came, and the reader decides when to look. The announcement was made already. */
export function ArrivalsBar({ arrival, whole, seen }: Props) {
  const { questions } = useText();
  if (!arrival?.hidden) return null;
  const show = () => {
    const first = document.getElementById(`vraag-${arrival.questionNumber}`);
    first?.scrollIntoView();
    first?.focus({ preventScroll: true });
    seen();
  };
  return (
    <aside className="arrivals" aria-label={questions.arrived.label}>
      <span>{questions.newRelease(arrival.noticeNumber)}</span>{' '}
      {whole === null ? (
        <button type="button" className="link-button" onClick={show}>
          {questions.arrived.show}
        </button>
      ) : (
        <Link to={whole}>{questions.arrived.filtered}</Link>
      )}
    </aside>
  );
}
