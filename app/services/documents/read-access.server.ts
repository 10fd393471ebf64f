import { readAs } from '#db/client';
import { selectDocument, type DocumentRow } from '#db/queries/documents';
import { myParts, selectProcedure } from '#db/queries/procedures';
import { keeps, writeBar, type WriteBar } from '~/domain/documents/document';
import type { Role } from '~/domain/people/role';
import { may } from '~/domain/procedures/phase';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';
import { rolesIn } from '../procedures/roles-in';

/** What a document is to one reader, at this moment. */
export type DocumentAccess = {
  readonly document: DocumentRow;
  readonly roles: readonly Role[];
  /** Of the buyer's side or a watcher, not of a participant. */
  readonly ofBuyer: boolean;
  /** Why they can't write now; null: they can. */
  readonly bar: WriteBar | null;
  readonly mayKeep: boolean;
  readonly mayComment: boolean;
};

/**
 * The one answer to "what may this person do with this document", for its page, its editor's connection and
 * every check of an open connection. Refuses `not_found` whether the document is not there or not theirs.
 */
export async function readAccess(ctx: Ctx, documentId: string): Promise<DocumentAccess> {
  if (!isId(documentId)) refuse('not_found');
  return readAs(ctx.database, ctx.personId, async (tx) => {
    const found = await selectDocument(tx, documentId);
    if (!found) refuse('not_found');
    const { ofWriters, ...document } = found;
    const [procedure, all] = await Promise.all([selectProcedure(tx, document.procedureId), myParts(tx)]);
    if (!procedure) refuse('not_found');
    const roles = rolesIn(all, document.procedureId);
    return {
      ...{ document, roles, ofBuyer: !roles.includes('participant') },
      bar: writeBar(document, { roles, ofWriters }, procedure),
      mayKeep: keeps(document.room, roles),
      mayComment: may('document.comment', roles, procedure),
    };
  });
}
