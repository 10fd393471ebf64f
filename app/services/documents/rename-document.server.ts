import { z } from 'zod';
import { saveDocument } from '#db/queries/documents';
import { decideFreeze } from '~/domain/documents/document';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { actOnDocument, requireKeeper, type DocumentIds } from './act-on-document.server';
import { titleInput } from './title-input';

/** `seen`: the title on the keeper's screen. */
export const RenameDocument = z.object({ title: titleInput, seen: z.string() });

/**
 * The room's keeper gives a document another title. Refuses `document_frozen` for one that is closed, and
 * `document_changed` over a title that the keeper had not seen.
 */
export async function renameDocument(
  ctx: Ctx,
  ids: DocumentIds,
  { title, seen }: z.infer<typeof RenameDocument>,
): Promise<void> {
  await actOnDocument(ctx, ids, async (tx, document, { standing }) => {
    requireKeeper(document, standing);
    decideFreeze(document);
    if (document.title !== seen) refuse('document_changed');
    const { documentId } = ids;
    await saveDocument(tx, documentId, { title });
    return {
      type: 'document.renamed',
      record: { documentId },
      views: [{ audience: document.audience, type: 'document.renamed', data: { documentId, title } }],
      result: undefined,
    };
  });
}
