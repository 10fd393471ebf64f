import { templateOf, type Position } from '../procedures/phase';
import type { PlannedAhead } from '../procedures/planning';

/** The submission that the answers of an enquiry are for. */
const SUBMISSION: Readonly<Record<string, string>> = {
  preselection_enquiry: 'preselection_submission',
  tender_enquiry: 'tender_submission',
};

const DAY = 86_400_000; // milliseconds

/**
 * The last day for a notice of the present enquiry: the template's number of days before the planned last day of the
 * submission, counted backwards without a roll (Aw 2.54: ten days; under the simplified procedure a default, so a
 * parameter of the template). Calendar days (`2027-01-11`). Null outside an enquiry, and without such a plan.
 */
export function lastNoticeDay(at: Position, planned: readonly PlannedAhead[]): string | null {
  const end = planned.find(({ phase }) => phase === SUBMISSION[at.phase])?.endsOn;
  if (!end) return null;
  const day = Date.parse(`${end}T00:00:00Z`) - templateOf(at).noticeLeadDays * DAY;
  return new Date(day).toISOString().slice(0, 10);
}
