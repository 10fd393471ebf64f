import { Link, useRevalidator } from '@remix-run/react';
import { useState } from 'react';
import { useLive, useViews } from '~/components/live/live';
import type { ProcedureContext } from '~/components/procedures/use-procedure';
import { useText } from '~/i18n/use-text';

type Created = { readonly documentId: string; readonly title: string };

/**
 * Keeps the list of documents up to date. A new one waits at the edge until the reader wants it: put in by itself it
 * would move what is under the pointer.
 */
export function Arrived({ context, shown }: { context: ProcedureContext; shown: readonly string[] }) {
  const { documents } = useText();
  const live = useLive();
  const { revalidate } = useRevalidator();
  const [created, setCreated] = useState<readonly Created[]>([]);
  const { id: procedureId } = context.procedure;

  useViews(procedureId, context.cursor, ({ type, data }) => {
    if (type === 'document.frozen' || type === 'document.reopened' || type === 'document.renamed')
      return revalidate();
    if (type !== 'document.created') return;
    const document = data as Created;
    setCreated((before) => [...before.filter((d) => d.documentId !== document.documentId), document]);
    live?.announce(documents.arrived(document.title));
  });

  const waiting = created.filter(({ documentId }) => !shown.includes(documentId));
  if (waiting.length === 0) return null;
  return (
    <aside className="arrived">
      {waiting.map(({ documentId, title }) => (
        <Link key={documentId} to={`/procedures/${procedureId}/documenten/${documentId}`}>
          {documents.arrived(title)}
        </Link>
      ))}
      <button type="button" className="link-button" onClick={() => revalidate()}>
        {documents.show}
      </button>
    </aside>
  );
}
