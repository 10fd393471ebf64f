import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identityHints } from '~/domain/questions/identity-hints';
import { pickPseudonym, pseudonymCandidates } from '~/domain/questions/pseudonym';

const NAMES = ['Stichting De Brug', 'Zorg (Noord) B.V.'];
const marked = (text: string) =>
  identityHints(text, NAMES).map(({ start, end, reason }) => [text.slice(start, end), reason]);

test('names, contact details and the first person are marked', () => {
  expect(
    marked('Wij, stichting de brug, bellen via 023-5123456 of info@brug.example. KvK 12345678.'),
  ).toEqual([
    ['Wij', 'first_person'],
    ['stichting de brug', 'participant_name'],
    ['023-5123456', 'contact'],
    ['info@brug.example', 'contact'],
    ['12345678', 'contact'],
  ]);
  expect(marked('Geldt Zorg (Noord) B.V. als combinant?')).toEqual([
    ['Zorg (Noord) B.V.', 'participant_name'],
  ]);
  expect(marked('Mag een organisatie in twee verbanden meedoen?')).toEqual([]);
});

test('the part of a name that people use is marked, what many are called is not', () => {
  const called = (text: string) =>
    identityHints(
      text,
      ['Coöperatie Lantaarn', 'Zorggroep Wilgenkatje', 'Samen voor Schalkwijk'],
      ['Schalkwijk'],
    ).map((hint) => text.slice(hint.start, hint.end));
  expect(called('De Lantaarn vraagt: telt wilgenkatje mee?')).toEqual(['Lantaarn', 'wilgenkatje']);
  expect(called('Krijgt Zorggroep Wilgenkatje dat?')).toEqual(['Zorggroep Wilgenkatje']);
  expect(called('Lantaarns in Schalkwijk, van de coöperatie en de zorggroep samen voor de wijk')).toEqual([]);
});

test('marks never overlap, and lie within the text', () => {
  const words = fc
    .array(fc.constantFrom('wij', 'Stichting De Brug', 'a@b.nl', '12345678', 'x', ' ', '.', 'ons'))
    .map((w) => w.join(' '));
  fc.assert(
    fc.property(words, (text) => {
      let last = 0;
      for (const { start, end } of identityHints(text, NAMES)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a pseudonym is the shortest free candidate', () => {
  const candidates = pseudonymCandidates(Math.random);
  expect(pickPseudonym(candidates, new Set())).toBe(candidates[0]);
  expect(pickPseudonym(candidates, new Set(candidates.slice(0, 4)))).toBe(
    candidates.slice(4).find((c) => !candidates.slice(0, 4).includes(c)),
  );
  expect(() => pickPseudonym(candidates, new Set(candidates))).toThrow(RangeError);
});
