import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { refuse } from '~/domain/refusal';
import { readForm, typedValues } from '~/form.server';
import { refusalResult } from '~/http.server';
import { CommentOnDocument, commentOnDocument } from '~/services/documents/comment-on-document.server';
import { freezeDocument } from '~/services/documents/freeze-document.server';
import { RenameDocument, renameDocument } from '~/services/documents/rename-document.server';
import { reopenDocument } from '~/services/documents/reopen-document.server';
import { requireSession } from '~/session.server';

/** The forms on a document's page: which one it is stands in its `intent`. */
export async function changeDocument(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const ids = args.params as { procedureId: string; documentId: string };
  const { secretKey } = args.context.services;
  const form = await args.request.formData();
  try {
    switch (form.get('intent')) {
      case 'comment':
        await commentOnDocument(ctx, secretKey, ids, readForm(CommentOnDocument, form));
        break;
      case 'rename':
        await renameDocument(ctx, ids, readForm(RenameDocument, form));
        break;
      case 'freeze':
        await freezeDocument(ctx, ids);
        break;
      case 'reopen':
        await reopenDocument(ctx, ids);
        break;
      default:
        refuse('invalid');
    }
    return redirect(`/procedures/${ids.procedureId}/documenten/${ids.documentId}`);
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}
