import { readAs } from '#db/client';
import { selectParties } from '#db/queries/documents';
import { myParts, selectProcedure } from '#db/queries/procedures';
import { mayMake } from '~/domain/documents/place';
import { ROOMS, type Room } from '~/domain/documents/room';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';
import { rolesIn } from '../procedures/roles-in';

export type NewDocument = {
  /** Drawn now: the document carries it, so that two clicks are one document. */
  readonly id: string;
  readonly room: Room;
  /** Among which the buyer's lead chooses with whom to write; empty when there is nothing to choose. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
};

/**
 * What the form for a new document in a room needs. Refuses `not_found` for a room in which the reader can't make
 * one now: the list of documents shows no way to it.
 */
export async function prepareDocument(ctx: Ctx, procedureId: string, wanted: string): Promise<NewDocument> {
  const room = ROOMS.find((name) => name === wanted);
  if (!room || !isId(procedureId)) refuse('not_found');
  return readAs(ctx.database, ctx.personId, async (tx) => {
    const procedure = (await selectProcedure(tx, procedureId)) ?? refuse('not_found');
    const roles = rolesIn(await myParts(tx), procedureId);
    if (!mayMake(room, roles, procedure)) refuse('not_found');
    const chooses = room === 'party' && !roles.includes('participant');
    return { id: crypto.randomUUID(), room, parties: chooses ? await selectParties(tx, procedureId) : [] };
  });
}
