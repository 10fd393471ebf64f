import type { Instant } from '../instant';
import { refuse } from '../refusal';
import { nextPhase } from './course';
import { currentPhase, type Position } from './phase';
import type { ExitGuard } from './template';

/** What the exit guards judge. `owed`: questions that came in time and have no released answer; null if not to be known. */
export type Facts = {
  readonly now: Instant;
  readonly questionCutOffAt: Instant | null;
  readonly owed: number | null;
};

/** Why a phase can't be left yet. */
export type Block =
  | { readonly code: 'cut_off_ahead'; readonly at: Instant }
  | { readonly code: 'questions_owed'; readonly count: number };

const JUDGE: Readonly<Record<ExitGuard, (facts: Facts) => Block | null>> = {
  cut_off_passed: ({ now, questionCutOffAt: at }) => (at && now <= at ? { code: 'cut_off_ahead', at } : null),
  questions_settled: ({ owed: count }) => (count ? { code: 'questions_owed', count } : null),
};

/**
 * All that keeps a procedure in its phase, as far as the facts are known: a question may come until the cut-off itself,
 * and every question that came in time is answered to all (Aw 2.53-2.54; procedure.md, phases 3 and 14). A late one
 * blocks nothing: otherwise anybody could hold up a procedure by asking once more.
 */
export const blocksOf = (at: Position, facts: Facts): readonly Block[] =>
  currentPhase(at).exitGuards.flatMap((guard) => JUDGE[guard](facts) ?? []);

/**
 * Refuses `phase_not_next` for any phase but the one that the template puts after the current one, and with the
 * first of `blocksOf` as long as the current one can't be left.
 */
export function decideEnter(at: Position, phase: string, facts: Facts): void {
  if (nextPhase(at) !== phase) refuse('phase_not_next', { phase });
  const [block] = blocksOf(at, facts);
  if (block?.code === 'cut_off_ahead') refuse(block.code, { at: block.at });
  if (block) refuse(block.code, { count: block.count });
}
