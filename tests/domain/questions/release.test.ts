import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideRectification, decideRelease, type Candidate } from '~/domain/questions/release';

const candidate = (over: Partial<Candidate> = {}): Candidate => ({
  questionId: crypto.randomUUID(),
  label: 'Linde',
  state: { status: 'answered', version: 1 },
  wording: { question: 'Mag het?', answer: 'Ja.', version: 2 },
  previewed: 2,
  ...over,
});
const refusal = (code: string) => expect.objectContaining({ kind: 'refusal', code });

test('numbers follow on from the last, in the order of the preview, without gaps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(1000), (size, last) => {
      const set = Array.from({ length: size }, () => candidate());
      const numbered = decideRelease(set, last);
      expect(numbered.map((n) => n.questionId)).toEqual(set.map((c) => c.questionId));
      expect(numbered.map((n) => n.number)).toEqual(set.map((_, i) => last + 1 + i));
    }),
  );
});

test.each([
  [{ state: { status: 'withdrawn', version: 1 } }, 'question_withdrawn'],
  [{ state: { status: 'released', version: 1 } }, 'question_released'],
  [{ state: { status: 'in_moderation', version: 1 } }, 'question_not_answered'],
  [{ state: { status: 'received', version: 1 } }, 'question_not_answered'],
  [{ previewed: 1 }, 'release_changed'],
] as [Partial<Candidate>, string][])('one that is not ready stops the whole set: %o', (over, code) => {
  expect(() => decideRelease([candidate(), candidate(over), candidate()], 0)).toThrow(refusal(code));
});

test('nothing is not released', () => {
  expect(() => decideRelease([], 0)).toThrow(refusal('nothing_to_release'));
});

test('a rectification changes the newest text, and changes something', () => {
  const published = { id: 'x', question: 'Mag het?', answer: 'Ja.', rectifiedBy: null };
  expect(() => decideRectification(published, { question: 'Mag het?', answer: 'Nee.' })).not.toThrow();
  expect(() => decideRectification(published, published)).toThrow(refusal('rectification_unchanged'));
  expect(() =>
    decideRectification({ ...published, rectifiedBy: 'y' }, { question: 'a', answer: 'b' }),
  ).toThrow(refusal('question_already_rectified'));
});
