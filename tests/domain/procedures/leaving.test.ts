import { expect, test } from 'vitest';
import { toInstant } from '~/domain/instant';
import { blocksOf, decideEnter, type Facts } from '~/domain/procedures/leaving';

const at = (phase: string) => ({ template: 'dialooggericht-sas', templateVersion: 1, phase });
const CUT_OFF = toInstant('2027-01-11T11:00:00.000000Z');
const AFTER = toInstant('2027-01-11T11:00:00.000001Z');
const refusal = (code: string, params: object) => expect.objectContaining({ kind: 'refusal', code, params });

const facts = (changed: Partial<Facts> = {}): Facts => ({
  ...{ now: AFTER, questionCutOffAt: CUT_OFF, owed: 0 },
  ...changed,
});

test.each([
  ['an enquiry can end after the cut-off with all answered', facts(), []],
  ['at the cut-off itself a question is still in time', facts({ now: CUT_OFF }), ['cut_off_ahead']],
  ['without a cut-off only questions count', facts({ questionCutOffAt: null, now: CUT_OFF }), []],
  ['who asked in time is owed an answer', facts({ owed: 1 }), ['questions_owed']],
  ['both', facts({ now: CUT_OFF, owed: 2 }), ['cut_off_ahead', 'questions_owed']],
  ['what a reader may not know is not told', facts({ owed: null }), []],
])('%s', (_, known, codes) => {
  for (const phase of ['preselection_enquiry', 'tender_enquiry'])
    expect(blocksOf(at(phase), known).map(({ code }) => code)).toEqual(codes);
  expect(blocksOf(at('dialogue_1'), known), 'other phases have no such guard').toEqual([]);
});

test('a step is refused with its first reason, and to any phase but the next', () => {
  const enter = (phase: string, known: Facts) => decideEnter(at('preselection_enquiry'), phase, known);
  expect(() => enter('preselection_submission', facts())).not.toThrow();
  const early = facts({ now: CUT_OFF, owed: 2 });
  expect(() => enter('preselection_submission', early)).toThrow(refusal('cut_off_ahead', { at: CUT_OFF }));
  const owing = facts({ owed: 2 });
  expect(() => enter('preselection_submission', owing)).toThrow(refusal('questions_owed', { count: 2 }));
  for (const phase of ['preselection_enquiry', 'publication', 'dialogue_1', 'onzin'])
    expect(() => enter(phase, facts())).toThrow(refusal('phase_not_next', { phase }));
  expect(() => decideEnter(at('closed'), 'strategy', facts())).toThrow(
    refusal('phase_not_next', { phase: 'strategy' }),
  );
});
