import { readAs } from '#db/client';
import { PAGE, selectDocuments, selectParties, type After, type ListedDocument } from '#db/queries/documents';
import { myAudiences } from '#db/queries/event-views';
import { myParts, selectProcedure } from '#db/queries/procedures';
import { mayMake } from '~/domain/documents/place';
import { audiencesOf, ROOMS, type Room } from '~/domain/documents/room';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';
import { rolesIn } from '../procedures/roles-in';

export type DocumentLists = {
  /** The rooms that the reader can see, with or without documents. */
  readonly rooms: readonly { readonly room: Room; readonly mayMake: boolean }[];
  readonly documents: readonly ListedDocument[];
  /** Where the next page begins; null on the last page. */
  readonly next: After | null;
};

/** The documents of a procedure as the reader may see them. Refuses `not_found` to who has no part in it. */
export async function listDocuments(
  ctx: Ctx,
  procedureId: string,
  after: After | null,
): Promise<DocumentLists> {
  if (!isId(procedureId)) refuse('not_found');
  return readAs(ctx.database, ctx.personId, async (tx) => {
    const [procedure, parts, parties, audiences, documents] = await Promise.all([
      selectProcedure(tx, procedureId),
      myParts(tx),
      selectParties(tx, procedureId),
      myAudiences(tx),
      selectDocuments(tx, procedureId, after),
    ]);
    const roles = rolesIn(parts, procedureId);
    if (!procedure || roles.length === 0) refuse('not_found');
    const sees = (room: Room, consortiumId: string | null) =>
      audiences.includes(audiencesOf(room, { procedureId, consortiumId, lotId: null }).reads);
    const rooms = ROOMS.filter((room) =>
      room === 'consortium' || room === 'party'
        ? parties.some((party) => sees(room, party.id))
        : sees(room, null),
    ).map((room) => ({ room, mayMake: mayMake(room, roles, procedure) }));
    const last = documents.length === PAGE ? documents.at(-1)! : null;
    return { rooms, documents, next: last && { createdAt: last.createdAt, id: last.id } };
  });
}
