import { NAMES } from '../questions/pseudonym';
import { ROOM_RULES, type Room } from './room';

/** By what the others see a writer's caret. */
export type Caret = {
  readonly side: 'own' | 'participant' | 'buyer';
  readonly name: string;
  /** 0 to 7: which of the eight caret colours. */
  readonly colour: number;
};

/**
 * The caret of one person in one document. `draw`: bytes that belong to this person in this document alone, so
 * that a name says nothing about who it is, and nothing about the same person in another document.
 * Where readers of several sides meet, no name, organisation or party shows (roles.md: identities are hidden).
 */
export function caretOf(
  room: Room,
  who: { readonly name: string; readonly ofBuyer: boolean },
  draw: Uint8Array,
): Caret {
  const colour = draw[0]! % 8;
  if (ROOM_RULES[room].names === 'own') return { side: 'own', name: who.name, colour };
  const name = `${NAMES[(draw[1]! * 256 + draw[2]!) % NAMES.length]} ${(draw[3]! % 90) + 10}`;
  return { side: who.ofBuyer ? 'buyer' : 'participant', name, colour };
}
