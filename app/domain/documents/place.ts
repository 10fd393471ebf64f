import type { Role } from '../people/role';
import { may, type Position } from '../procedures/phase';
import { refuse } from '../refusal';
import { ROOM_RULES, type Room } from './room';

type Maker = {
  readonly roles: readonly Role[];
  /** The party they act for, if any. */
  readonly consortiumId: string | null;
};

const ofConsortium = (room: Room): boolean => room === 'consortium' || room === 'party';

/** May they put a new document in this room now? What all participants share begins with the buyer. */
export const mayMake = (room: Room, roles: readonly Role[], at: Position): boolean =>
  may(`document.write.${room}`, roles, at) &&
  (ofConsortium(room) || ROOM_RULES.team.writers.some((role) => roles.includes(role)));

/**
 * The consortium for whose room a new document is; null for the rooms of all. A party makes it for itself, the
 * buyer's leads choose with whom they write. Refuses `forbidden` to who may not make it, `invalid` without a choice.
 */
export function decidePlace(
  room: Room,
  { roles, consortiumId }: Maker,
  chosen: string | null,
  at: Position,
): string | null {
  if (!mayMake(room, roles, at)) refuse('forbidden');
  if (!ofConsortium(room)) return null;
  return consortiumId ?? chosen ?? refuse('invalid', {}, [{ field: 'consortiumId', code: 'choice' }]);
}
