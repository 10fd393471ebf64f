import { holdDocument, saveDocument } from '#db/queries/documents';
import { decideReopen } from '~/domain/documents/document';
import type { Ctx } from '../context.server';
import { actOnDocument, requireKeeper, type DocumentIds } from './act-on-document.server';

/** The room's keeper opens a closed document again. Refuses as `decideReopen` does. */
export async function reopenDocument(ctx: Ctx, ids: DocumentIds): Promise<void> {
  const { documentId } = ids;
  await actOnDocument(
    ctx,
    ids,
    async (tx, document, { standing }) => {
      requireKeeper(document, standing);
      decideReopen(document);
      await saveDocument(tx, documentId, { frozenAt: null });
      return {
        type: 'document.reopened',
        record: { documentId },
        views: [{ audience: document.audience, type: 'document.reopened', data: { documentId } }],
        result: undefined,
      };
    },
    (tx) => holdDocument(tx, documentId),
  );
}
