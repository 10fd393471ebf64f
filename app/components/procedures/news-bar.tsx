import { useRevalidator } from '@remix-run/react';
import { useState } from 'react';
import { useViews } from '~/components/live/live';
import { useText } from '~/i18n/use-text';

/** A procedure, and the newest view of it that the page has. */
type Watched = { readonly procedureId: string; readonly cursor: string | null };

/** Tells at the page's edge that something changed, and shows it when the reader asks: nothing moves by itself. */
export function NewsBar({ watched }: { watched: readonly Watched[] }) {
  const { overview } = useText();
  const { revalidate } = useRevalidator();
  const [newer, setNewer] = useState(false);
  const show = () => {
    setNewer(false);
    revalidate();
    document.getElementById('main')?.focus(); // the button that had the focus goes
  };
  return (
    <div role="status" className="news-bar">
      {watched.map((one) => (
        <Watch key={one.procedureId} {...one} onNews={() => setNewer(true)} />
      ))}
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

function Watch({ procedureId, cursor, onNews }: Watched & { onNews: () => void }) {
  useViews(procedureId, cursor, onNews);
  return null;
}
