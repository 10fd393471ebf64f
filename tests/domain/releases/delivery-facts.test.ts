import { expect, test } from 'vitest';
import { factsOf, type Delivery } from '~/components/releases/delivery-facts';
import { duration } from '~/components/releases/duration';
import { toInstant } from '~/domain/instant';

const at = (seconds: string) => toInstant(`2026-11-22T12:00:${seconds}Z`);
const PUBLISHED = at('00.000000');

const delivery = (stamps: Partial<Delivery>): Delivery => ({
  ...{ personName: 'P', partyName: 'V', availableAt: PUBLISHED },
  ...{ pushedAt: null, mailedAt: null, openedAt: null },
  ...stamps,
});

test('per step how many it reached, and when the first and the last', () => {
  const deliveries = [
    delivery({ pushedAt: at('00.060000'), mailedAt: at('06.200000'), openedAt: at('59.000000') }),
    delivery({ pushedAt: at('00.020000'), mailedAt: at('06.100000') }),
    delivery({}),
  ];
  expect(factsOf(deliveries, PUBLISHED)).toEqual([
    { step: 'available', reached: 3, all: 3, first: 0, last: 0 },
    { step: 'pushed', reached: 2, all: 3, first: 20, last: 60 },
    { step: 'mailed', reached: 2, all: 3, first: 6100, last: 6200 },
    { step: 'opened', reached: 1, all: 3, first: 59_000, last: 59_000 },
  ]);
});

test('a step that nobody reached has no moment, and a stamp never lies before the release', () => {
  expect(factsOf([], PUBLISHED).map(({ last, all }) => [last, all])).toEqual(Array(4).fill([null, 0]));
  const early = delivery({ pushedAt: toInstant('2026-11-22T11:59:59.000000Z') });
  expect(factsOf([early], PUBLISHED)[1]).toMatchObject({ first: 0, last: 0 });
});

test.each([
  ['nl', 62, '0,06 seconden'],
  ['nl', 6190, '6,19 seconden'],
  ['nl', 60_000, '1 minuut'],
  ['nl', 7_300_000, '2 uur'],
  ['nl', 90_000_000, '1 dag'],
  ['en', 62, '0.06 seconds'],
  ['en', 180_000, '3 minutes'],
] as const)('%s: %d ms is %s', (locale, ms, words) => {
  expect(duration(locale, ms)).toBe(words);
});
