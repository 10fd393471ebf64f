import { asScribe } from '#db/client';
import { procedureOf } from '#db/queries/document-log';
import { audience } from '~/domain/audiences/audience';
import type { Ctx } from '../context.server';
import { change, PLATFORM } from '../ledger/change.server';
import { isId } from '../procedures/act.server';

/**
 * Records for auditors that somebody sent to a document what they may not: in the ledger of the document's
 * procedure, or of the platform when there is no such document. Nobody else learns of it, the sender included.
 */
export async function recordOffence(ctx: Ctx, documentName: string, reason: string): Promise<void> {
  const documentId = isId(documentName) ? documentName : null;
  const procedureId = documentId && (await asScribe(ctx.database, (tx) => procedureOf(tx, documentId)));
  const scope = procedureId ?? PLATFORM;
  await change(ctx, scope, async () => {
    const data = { documentId, personId: ctx.personId, reason };
    return {
      type: 'document.offence',
      record: data,
      views: [{ audience: audience('auditors', scope), type: 'document.offence', data }],
      result: undefined,
    };
  });
}
