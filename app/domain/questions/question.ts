import { refuse, type RefusalCode } from '../refusal';

/**
 * received: the asker may still edit it. in_moderation: a moderator works on its public wording.
 * answered: public wording and answer stand ready. released, withdrawn: nothing changes any more.
 */
export type QuestionStatus = 'received' | 'in_moderation' | 'answered' | 'released' | 'withdrawn';

/** A question's state; `version` counts its edits by the asker, from 1. */
export type QuestionState = { readonly status: QuestionStatus; readonly version: number };

/** The buyer's text for all: public wording of the question, and the answer. `version` guards against lost updates. */
export type Wording = { readonly question: string; readonly answer: string; readonly version: number };

const CLOSED: Partial<Record<QuestionStatus, RefusalCode>> = {
  released: 'question_released',
  withdrawn: 'question_withdrawn',
};

function refuseClosed(state: QuestionState): void {
  const code = CLOSED[state.status];
  if (code) refuse(code);
}

/** The asker edits: only before moderation, so that nobody moderates a text that changes under them. */
export function decideEdit(state: QuestionState): QuestionState {
  refuseClosed(state);
  if (state.status !== 'received') refuse('question_not_editable');
  return { ...state, version: state.version + 1 };
}

/** The asker withdraws: until the release, because nothing has been published before it (Aw 2.53 lid 3). */
export function decideWithdraw(state: QuestionState): QuestionState {
  refuseClosed(state);
  return { ...state, status: 'withdrawn' };
}

/** A moderator takes the question up; from now on the asker can't edit it. Taking it up twice is the same. */
export function decideModerate(state: QuestionState): QuestionState {
  refuseClosed(state);
  return state.status === 'received' ? { ...state, status: 'in_moderation' } : state;
}

/**
 * Public wording and answer are saved. Refuses `question_changed` when somebody saved after the editor
 * loaded (`seen` is the wording's version on the editor's screen), and a question not taken up yet.
 */
export function decideWording(
  state: QuestionState,
  current: Wording,
  next: { readonly question: string; readonly answer: string; readonly seen: number },
): { readonly state: QuestionState; readonly wording: Wording } {
  refuseClosed(state);
  if (next.seen !== current.version) refuse('question_changed');
  const complete = next.question.trim() !== '' && next.answer.trim() !== '';
  return {
    state: { ...state, status: complete ? 'answered' : 'in_moderation' },
    wording: { question: next.question, answer: next.answer, version: current.version + 1 },
  };
}
