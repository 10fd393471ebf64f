import { expect, test } from 'vitest';
import { datesOf } from '~/components/procedures/dates';
import { daysUntil } from '~/components/procedures/days-left';
import { toInstant } from '~/domain/instant';
import { comingDays, type PlannedAhead } from '~/domain/procedures/planning';

const at = (phase: string) => ({ template: 'dialooggericht-sas', templateVersion: 1, phase });
const planned = (
  phase: string,
  startsOn: string,
  endsOn: string | null = null,
  ahead = true,
): PlannedAhead => ({ phase, startsOn, endsOn, ahead });

test('the present phase has its end, later ones their beginning, in the order of their days', () => {
  const plan = [
    planned('preselection_decision', '2027-02-01'),
    planned('preselection_enquiry', '2026-11-01', '2027-01-11', false),
    planned('dialogue_1', '2027-01-05'),
  ];
  expect(comingDays(at('preselection_enquiry'), plan)).toEqual([
    { phase: 'dialogue_1', what: 'starts', day: '2027-01-05' },
    { phase: 'preselection_enquiry', what: 'ends', day: '2027-01-11' },
    { phase: 'preselection_decision', what: 'starts', day: '2027-02-01' },
  ]);
});

test('what the procedure has overtaken, what should have begun, and an open end say nothing', () => {
  const plan = [
    planned('publication', '2027-01-05'), // over, whatever was planned
    planned('preselection_enquiry', '2026-11-01', null, false),
    planned('preselection_submission', '2026-11-02', '2027-01-11', false), // late: it should have begun
  ];
  expect(comingDays(at('preselection_enquiry'), plan)).toEqual([]);
});

test('over all procedures the next date comes first, a moment before the days after it', () => {
  const now = toInstant('2026-11-22T12:00:00.000000Z');
  const dates = datesOf(
    [
      {
        procedure: { id: 'a', title: 'A', questionCutOffAt: toInstant('2027-01-11T11:00:00.000000Z') },
        coming: [
          { phase: 'dialogue_1', what: 'starts', day: '2027-01-12' },
          { phase: 'funnel', what: 'starts', day: '2027-09-01' },
        ],
      },
      {
        procedure: { id: 'b', title: 'B', questionCutOffAt: toInstant('2026-11-22T11:59:00.000000Z') },
        coming: [{ phase: 'dialogue_1', what: 'starts', day: '2027-01-10' }],
      },
    ],
    now,
    3,
  );
  expect(dates.map(({ key, kind }) => [key, kind])).toEqual([
    ['b dialogue_1', 'planned'],
    ['a', 'cut_off'],
    ['a dialogue_1', 'planned'],
  ]);
});

test.each([
  ['2026-11-22', 0],
  ['2026-11-23', 1],
  ['2026-11-21', null],
  ['2027-03-29', 127], // over the change of the clock
])('until %s: %s days', (day, left) => {
  expect(daysUntil(toInstant('2026-11-22T12:00:00.000000Z'), day)).toBe(left);
  // close to midnight the Dutch day counts
  expect(daysUntil(toInstant('2026-11-21T23:30:00.000000Z'), day)).toBe(left);
});
