import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decideEdit,
  decideModerate,
  decideWithdraw,
  decideWording,
  type QuestionState,
  type QuestionStatus,
  type Wording,
} from '~/domain/questions/question';
import { isRefusal } from '~/domain/refusal';

const STATUSES: readonly QuestionStatus[] = [
  'received',
  'in_moderation',
  'answered',
  'released',
  'withdrawn',
];
const text = { question: 'Mag het?', answer: 'Ja.' };
const wording: Wording = { ...text, version: 3 };
const save = (state: QuestionState) => decideWording(state, wording, { ...text, seen: 3 }).state;

/** From each state: edit, withdraw, moderate, save complete texts. A dash is a refusal. */
const TABLE: Record<QuestionStatus, readonly string[]> = {
  received: ['received', 'withdrawn', 'in_moderation', 'answered'],
  in_moderation: ['-', 'withdrawn', 'in_moderation', 'answered'],
  answered: ['-', 'withdrawn', 'answered', 'answered'],
  released: ['-', '-', '-', '-'],
  withdrawn: ['-', '-', '-', '-'],
};

test.each(STATUSES)('a question that is %s', (status) => {
  const outcomes = [decideEdit, decideWithdraw, decideModerate, save].map((decide) => {
    try {
      return decide({ status, version: 1 }).status;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return '-';
    }
  });
  expect(outcomes).toEqual(TABLE[status]);
});

test('whatever is done, a released or withdrawn question never changes again, and versions only grow', () => {
  const step = fc.constantFrom(decideEdit, decideWithdraw, decideModerate, save);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let state: QuestionState = { status: 'received', version: 1 };
      for (const decide of steps) {
        const before = state;
        try {
          state = decide(state);
        } catch (error) {
          if (!isRefusal(error)) throw error;
        }
        if (before.status === 'withdrawn' || before.status === 'released') expect(state).toEqual(before);
        expect(state.version).toBeGreaterThanOrEqual(before.version);
      }
    }),
  );
});

test('a text without an answer is not answered; a text over a newer one is refused', () => {
  const state = { status: 'in_moderation', version: 1 } as const;
  expect(decideWording(state, wording, { question: 'Mag het?', answer: ' ', seen: 3 }).state.status).toBe(
    'in_moderation',
  );
  expect(() => decideWording(state, wording, { ...text, seen: 2 })).toThrow(
    expect.objectContaining({ code: 'question_changed' }),
  );
});
