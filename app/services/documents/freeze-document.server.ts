import { holdMerging } from '#db/queries/document-log';
import { holdDocument, saveDocument } from '#db/queries/documents';
import { decideFreeze } from '~/domain/documents/document';
import type { Ctx } from '../context.server';
import { actOnDocument, requireKeeper, type DocumentIds } from './act-on-document.server';
import { loadText, textDigest } from './document-text.server';

/**
 * The room's keeper closes a document: from this moment nothing is written in it. The digest of its text stands in
 * the event and in the view that every reader has a proof of. Refuses as `decideFreeze` does.
 */
export async function freezeDocument(ctx: Ctx, ids: DocumentIds): Promise<{ readonly digest: string }> {
  const { documentId } = ids;
  return actOnDocument(
    ctx,
    ids,
    async (tx, document, { head, standing }) => {
      requireKeeper(document, standing);
      decideFreeze(document);
      // rows and snapshot are two reads: no merging may come between them
      await holdMerging(tx, documentId);
      const digest = textDigest(await loadText(tx, documentId));
      await saveDocument(tx, documentId, { frozenAt: head.now });
      const data = { documentId, digest };
      return {
        type: 'document.frozen',
        record: data,
        views: [{ audience: document.audience, type: 'document.frozen', data }],
        result: { digest },
      };
    },
    // what is on its way is stored first, and so in the digest; what comes later finds the document frozen
    (tx) => holdDocument(tx, documentId),
  );
}
