import { describe, expect, test } from 'vitest';
import { caretOf } from '~/domain/documents/caret';
import { ROOM_RULES, ROOMS } from '~/domain/documents/room';

const anna = { name: 'Anna Aarden', ofBuyer: false };
const lead = { name: 'Lea Leider', ofBuyer: true };
const draw = (...bytes: number[]) => Uint8Array.from(bytes);
const SHARED = ROOMS.filter((room) => ROOM_RULES[room].names === 'pseudonym');

describe('the caret of a writer', () => {
  test('carries the own name among one’s own', () => {
    expect(caretOf('consortium', anna, draw(9, 0, 0, 0))).toEqual({
      side: 'own',
      name: 'Anna Aarden',
      colour: 1,
    });
    expect(caretOf('team', lead, draw(0, 0, 0, 0)).name).toBe('Lea Leider');
  });

  test.each(SHARED)('tells in the room %s the side and nothing else', (room) => {
    const [one, other] = [caretOf(room, anna, draw(1, 2, 3, 4)), caretOf(room, lead, draw(1, 2, 3, 4))];
    expect(one.side).toBe('participant');
    expect(other.side).toBe('buyer');
    expect(one.name, 'the name comes from the draw alone').toBe(other.name);
    expect(one.name).toMatch(/^\p{Lu}\p{Ll}+ \d\d$/u);
  });

  test('is well formed for every draw', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      const { name, colour } = caretOf('joint', anna, draw(byte, byte, 255 - byte, byte));
      expect(name).toMatch(/^\p{Lu}\p{Ll}+ [1-9]\d$/u);
      expect(colour).toBeGreaterThanOrEqual(0);
      expect(colour).toBeLessThan(8);
    }
  });

  test('is another for most other draws', () => {
    const names = new Set(
      Array.from(
        { length: 500 },
        (_, i) => caretOf('joint', anna, draw(0, i % 251, (i * 7) % 256, (i * 13) % 256)).name,
      ),
    );
    expect(names.size).toBeGreaterThan(400);
  });
});
