import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  audience,
  audienceKey,
  parseAudience,
  SCOPED_KINDS,
  type Audience,
} from '~/domain/audiences/audience';

const anyAudience: fc.Arbitrary<Audience> = fc.oneof(
  fc.constant<Audience>({ kind: 'public' }),
  fc.constant<Audience>({ kind: 'operators' }),
  fc.record({ kind: fc.constantFrom(...SCOPED_KINDS), id: fc.uuid() }),
);

describe('an audience', () => {
  test('has one key, and the key one audience', () => {
    fc.assert(
      fc.property(anyAudience, (value) => {
        expect(parseAudience(audienceKey(value))).toEqual(value);
      }),
    );
  });

  test('two audiences never share a key', () => {
    fc.assert(
      fc.property(anyAudience, anyAudience, (a, b) => {
        expect(audienceKey(a) === audienceKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  test('is not read from any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseAudience(text);
        expect(parsed === null || audienceKey(parsed) === text).toBe(true);
      }),
    );
    const id = '0b5a5e00-0000-4000-8000-00000000000A';
    for (const key of [
      '',
      'Public',
      'team',
      'team:',
      `team:${id}`,
      `team:${id.toLowerCase()} `,
      `x:${id.toLowerCase()}`,
    ])
      expect(parseAudience(key), key).toBeNull();
    expect(() => audience('team', id)).toThrow(RangeError);
  });
});
