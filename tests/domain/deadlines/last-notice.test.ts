import { expect, test } from 'vitest';
import { lastNoticeDay } from '~/domain/deadlines/last-notice';

const at = (phase: string) => ({ template: 'dialooggericht-sas', templateVersion: 1, phase });
const plan = (phase: string, endsOn: string | null) => [
  { phase, startsOn: '2026-12-01', endsOn, ahead: true },
];

test.each([
  ['preselection_enquiry', plan('preselection_submission', '2027-01-11'), '2027-01-01'],
  ['preselection_enquiry', plan('preselection_submission', '2027-01-05'), '2026-12-26'], // no roll
  ['tender_enquiry', plan('tender_submission', '2028-03-05'), '2028-02-24'], // over a leap day
  ['tender_enquiry', plan('preselection_submission', '2027-01-11'), null],
  ['preselection_enquiry', plan('preselection_submission', null), null],
  ['preselection_enquiry', [], null],
  ['dialogue_1', plan('preselection_submission', '2027-01-11'), null],
])('in %s', (phase, planned, day) => {
  expect(lastNoticeDay(at(phase), planned)).toBe(day);
});
