import { currentPhase, type Position } from './phase';
import { courseOf } from './course';

/** A planned phase that is not over; days are calendar days (`2027-01-11`); `ahead`: it has not begun by the plan. */
export type PlannedAhead = {
  readonly phase: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly ahead: boolean;
};

/** A day of the plan that still comes. */
export type ComingDay = { readonly phase: string; readonly what: 'starts' | 'ends'; readonly day: string };

/**
 * The planned days that come, in their order: until when the present phase is meant to last, and when each later one is
 * meant to begin. A plan that the procedure has overtaken says nothing.
 */
export function comingDays(at: Position, planned: readonly PlannedAhead[]): readonly ComingDay[] {
  const here = currentPhase(at).id;
  const done = new Set(
    courseOf(at).flatMap(({ steps }) => steps.filter((s) => s.progress === 'past').map((s) => s.id)),
  );
  return planned
    .flatMap(({ phase, startsOn, endsOn, ahead }): ComingDay[] => {
      if (phase === here) return endsOn ? [{ phase, what: 'ends', day: endsOn }] : [];
      return ahead && !done.has(phase) ? [{ phase, what: 'starts', day: startsOn }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
