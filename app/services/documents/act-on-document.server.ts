import type { ChainHead, Tx } from '#db/client';
import { loadDocument, type DocumentRow } from '#db/queries/documents';
import { loadStanding, type Standing } from '#db/queries/standing';
import { keeps } from '~/domain/documents/document';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { change, type Outcome } from '../ledger/change.server';
import { isId } from '../procedures/act.server';

export type DocumentIds = { readonly procedureId: string; readonly documentId: string };

type Verb<T> = (
  tx: Tx,
  document: DocumentRow,
  act: { readonly head: ChainHead; readonly standing: Standing; readonly personId: string },
) => Promise<Outcome<T>>;

/**
 * A change of one document by somebody who reads it at that moment. Refuses `not_found` to everybody else,
 * whether the document is there or not, and `sign_in_required` to nobody. `first`: before the document is loaded.
 */
export async function actOnDocument<T>(
  ctx: Ctx,
  { procedureId, documentId }: DocumentIds,
  verb: Verb<T>,
  first: (tx: Tx) => Promise<unknown> = async () => undefined,
): Promise<T> {
  const personId = ctx.personId ?? refuse('sign_in_required');
  if (!isId(procedureId) || !isId(documentId)) refuse('not_found');
  return change(ctx, procedureId, async (tx, head) => {
    await first(tx);
    const document = (await loadDocument(tx, documentId, personId)) ?? refuse('not_found');
    const standing = (await loadStanding(tx, procedureId, personId)) ?? refuse('not_found');
    return verb(tx, document, { head, standing, personId });
  });
}

/** Refuses `forbidden` to readers who don't keep the document's room. */
export function requireKeeper({ room }: DocumentRow, { roles }: Standing): void {
  if (!keeps(room, roles)) refuse('forbidden');
}
