import { useRevalidator } from '@remix-run/react';
import { useState } from 'react';
import { useViews } from '~/components/live/live';
import { useText } from '~/i18n/use-text';
import type { ProcedureContext } from './use-procedure';

/** Tells at the page's edge that something changed, and shows it when the reader asks: nothing moves by itself. */
export function NewsBar({ context }: { context: ProcedureContext }) {
  const { overview } = useText();
  const { revalidate } = useRevalidator();
  const [newer, setNewer] = useState(false);
  useViews(context.procedure.id, context.cursor, () => setNewer(true));
  const show = () => {
    setNewer(false);
    revalidate();
    document.getElementById('main')?.focus(); // the button that had the focus goes
  };
  return (
    <div role="status" className="news-bar">
      {newer && (
        <p>
          {overview.changed}{' '}
          <button type="button" className="link-button" onClick={show}>
            {overview.refresh}
          </button>
        </p>
      )}
    </div>
  );
}
