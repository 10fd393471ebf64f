import { describe, expect, test } from 'vitest';
import { changedWords } from '~/domain/questions/changed-words';

const marked = (pieces: readonly { text: string; changed: boolean }[]) =>
  pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

describe('what changed between two texts', () => {
  test.each([
    ['Ja, dat mag.', 'Nee, dat mag niet.', '[Ja, ]dat [mag.]', '[Nee, ]dat [mag niet.]'],
    ['Ja.', 'Ja.', 'Ja.', 'Ja.'],
    ['', 'Nieuw.', '', '[Nieuw.]'],
    ['Weg.', '', '[Weg.]', ''],
    ['a b c d', 'a x c d', 'a [b ]c d', 'a [x ]c d'],
    ['een twee', 'een\n\n twee', 'een twee', 'een\n\n twee'],
    ['in 2026 en in 2027', 'in 2027 en in 2028', 'in [2026 ]en in [2027]', 'in [2027 ]en in [2028]'],
  ])('%j to %j', (old, next, gone, come) => {
    const changed = changedWords(old, next);
    expect(marked(changed.old)).toBe(gone);
    expect(marked(changed.next)).toBe(come);
  });

  test('the pieces are the texts again, whatever they hold', () => {
    const texts = ['  Mag het? ', 'é\u0301 \u{1F600} \n\n x', 'a'.repeat(100), 'b c '.repeat(50)];
    for (const old of texts)
      for (const next of texts) {
        const changed = changedWords(old, next);
        expect(changed.old.map(({ text }) => text).join('')).toBe(old);
        expect(changed.next.map(({ text }) => text).join('')).toBe(next);
      }
  });

  test('long texts without a word in common are told as wholly changed, and soon', () => {
    const [old, next] = ['a b c d e '.repeat(1000), 'f g h i j '.repeat(1000)];
    const started = performance.now();
    expect(changedWords(old, next)).toEqual({
      old: [{ text: old, changed: true }],
      next: [{ text: next, changed: true }],
    });
    expect(performance.now() - started).toBeLessThan(200);
  });
});
