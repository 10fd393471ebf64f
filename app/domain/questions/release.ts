import { refuse } from '../refusal';
import type { QuestionState, Wording } from './question';

/** One question of a release: what the releaser saw in the preview, and what stands now. */
export type Candidate = {
  readonly questionId: string;
  readonly label: string;
  readonly state: QuestionState;
  readonly wording: Wording;
  /** The wording's version in the preview that the releaser confirmed. */
  readonly previewed: number;
};

/** A released question with the number that it carries for everyone. */
export type Numbered = { readonly questionId: string; readonly number: number };

/**
 * Decides the release of a set: all or nothing, in the order of the preview, numbered on from `lastNumber`.
 * All parties must receive a clarification notice at the same moment (Aw 2.53-2.54; rules 2.3).
 * Refuses an empty set, a question that was withdrawn, released or not answered, and `release_changed`
 * when a text is not the one that the preview showed: nobody releases words they did not see.
 */
export function decideRelease(candidates: readonly Candidate[], lastNumber: number): readonly Numbered[] {
  if (candidates.length === 0) refuse('nothing_to_release');
  for (const { label, state, wording, previewed } of candidates) {
    if (state.status === 'withdrawn') refuse('question_withdrawn', { question: label });
    if (state.status === 'released') refuse('question_released', { question: label });
    if (state.status !== 'answered') refuse('question_not_answered', { question: label });
    if (wording.version !== previewed) refuse('release_changed', { question: label });
  }
  return candidates.map(({ questionId }, index) => ({ questionId, number: lastNumber + 1 + index }));
}

export type Published = {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** The later publication that replaces this one, if any. */
  readonly rectifiedBy: string | null;
};

/**
 * Decides a rectification: a new text under the same number, with a reason, for everyone who got the first.
 * Nothing is corrected in silence: the old text stays readable (checks "Publication & documents").
 * Refuses a text that was replaced before (rectify the newest) and one that changes nothing.
 */
export function decideRectification(
  published: Published,
  next: { readonly question: string; readonly answer: string },
): void {
  if (published.rectifiedBy) refuse('question_already_rectified');
  if (published.question === next.question && published.answer === next.answer)
    refuse('rectification_unchanged');
}
