import type { Instant } from '../instant';
import type { Role } from '../people/role';
import { may, type Position } from '../procedures/phase';
import { refuse } from '../refusal';
import { ROOM_RULES, type Room } from './room';

export type DocumentState = { readonly room: Room; readonly frozenAt: Instant | null };

/** Why a reader can't write. */
export type WriteBar = 'not_yours_to_write' | 'frozen' | 'not_in_this_phase';

/**
 * What keeps someone with these roles from writing now; null: nothing. `ofWriters`: the database counts them to
 * the document's writers. That wall is its; the freeze and the phase's table are rules of the procedure.
 */
export function writeBar(
  state: DocumentState,
  who: { readonly roles: readonly Role[]; readonly ofWriters: boolean },
  at: Position,
): WriteBar | null {
  const writes = ROOM_RULES[state.room].writers.some((role) => who.roles.includes(role));
  if (!who.ofWriters || !writes) return 'not_yours_to_write';
  if (state.frozenAt) return 'frozen';
  return may(`document.write.${state.room}`, who.roles, at) ? null : 'not_in_this_phase';
}

/** May they close it, reopen it and change its title? */
export const keeps = (room: Room, roles: readonly Role[]): boolean =>
  ROOM_RULES[room].keepers.some((role) => roles.includes(role));

/** Refuses `document_frozen` for one that is closed already: it stays as it was. */
export function decideFreeze(state: DocumentState): void {
  if (state.frozenAt) refuse('document_frozen');
}

/** Refuses `document_not_frozen` for one that is open. */
export function decideReopen(state: DocumentState): void {
  if (!state.frozenAt) refuse('document_not_frozen');
}
