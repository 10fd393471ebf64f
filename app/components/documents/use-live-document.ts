import { useRevalidator } from '@remix-run/react';
import type { LiveView } from '~/components/live/connection';
import { useLive, useViews } from '~/components/live/live';
import type { ProcedureContext } from '~/components/procedures/use-procedure';
import { useText } from '~/i18n/use-text';
import type { Comment } from './comments';

type About = { readonly documentId?: string; readonly comment?: Comment };

/** Keeps a document's page up to date, and says what happened; the text itself is the editor's to keep. */
export function useLiveDocument(
  { procedure, cursor }: Pick<ProcedureContext, 'procedure' | 'cursor'>,
  documentId: string,
  own: string | null,
): void {
  const { documents } = useText();
  const live = useLive();
  const { revalidate } = useRevalidator();
  useViews(procedure.id, cursor, ({ type, data }: LiveView) => {
    if (type === 'phase.entered') return revalidate();
    const about = data as About;
    if (!type.startsWith('document.') || about.documentId !== documentId) return;
    if (type === 'document.frozen') live?.announce(documents.frozenNow);
    if (type === 'document.reopened') live?.announce(documents.reopenedNow);
    if (about.comment) {
      const { side, name } = about.comment;
      const by = documents.sides[side](name);
      live?.announce(by === own ? documents.commentStands : documents.commented(by));
    }
    revalidate();
  });
}
