import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLate } from '~/domain/deadlines/cut-off';
import { instantOf, toInstant } from '~/domain/instant';

const cutOff = toInstant('2026-12-21T11:00:00.000000Z');

test.each([
  ['2026-12-21T10:59:59.999999Z', false],
  ['2026-12-21T11:00:00.000000Z', false],
  ['2026-12-21T11:00:00.000001Z', true],
  ['2026-12-21T11:00:00.001000Z', true],
  ['2027-01-01T00:00:00.000000Z', true],
])('what arrives at %s is late: %s', (arrivedAt, late) => {
  expect(isLate(toInstant(arrivedAt), cutOff)).toBe(late);
});

test('without a cut-off nothing is late', () => {
  expect(isLate(toInstant('2999-01-01T00:00:00.000000Z'), null)).toBe(false);
});

test('the order of instants is the order of time', () => {
  const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(instantOf(a) < instantOf(b)).toBe(a.getTime() < b.getTime());
    }),
  );
});

test.each(['2026-12-21', '2026-12-21T11:00:00Z', '2026-12-21T12:00:00.000000+01:00', ''])(
  '%s is no instant',
  (text) => {
    expect(() => toInstant(text)).toThrow(RangeError);
  },
);
