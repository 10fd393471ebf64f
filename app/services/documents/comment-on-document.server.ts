import { z } from 'zod';
import { brokenConstraint } from '#db/broken-constraint';
import { insertComment, nameOf, type CommentRow } from '#db/queries/document-comments';
import { authorize } from '~/domain/procedures/phase';
import { idInput, requiredText } from '~/form.server';
import type { Ctx } from '../context.server';
import { actOnDocument, type DocumentIds } from './act-on-document.server';
import { shownAs } from './caret.server';

/** `id` is drawn when the form is shown, so that a double click is one comment. */
export const CommentOnDocument = z.object({ id: idInput, text: requiredText(2000) });

/**
 * Puts a remark beside a document, for all its readers, under the name that the writer's caret has there. Refuses
 * `forbidden` to who only looks on. A repeated `id` is the same comment.
 */
export async function commentOnDocument(
  ctx: Ctx,
  secretKey: string,
  ids: DocumentIds,
  { id, text }: z.infer<typeof CommentOnDocument>,
): Promise<void> {
  const { documentId, procedureId } = ids;
  const attempt = actOnDocument(ctx, ids, async (tx, document, { head, standing, personId }) => {
    authorize('document.comment', standing.roles, standing.procedure);
    const { roles } = standing;
    const access = { document, roles, ofBuyer: !roles.includes('participant') };
    const name = await nameOf(tx, procedureId, personId);
    const shown = shownAs(secretKey, access, { personId, name });
    const comment: CommentRow = { id, ...shown, text, at: head.now };
    const { audience } = document;
    await insertComment(tx, { ...comment, documentId, procedureId, audience });
    return {
      type: 'document.commented',
      // without the words: an auditor, who reads this record, doesn't read every room
      record: { documentId, commentId: id },
      views: [{ audience, type: 'document.commented', data: { documentId, comment } }],
      result: undefined,
    };
  });
  return attempt.catch((error: unknown) => {
    if (brokenConstraint(error) !== 'document_comment_pkey') throw error;
  });
}
