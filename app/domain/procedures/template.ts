import type { Room } from '../documents/room';
import type { Role } from '../people/role';

/** What a person may do in a phase. Names are `<noun>.<verb>`, as the services are called. */
export type Action =
  | 'question.ask'
  | 'question.edit'
  | 'question.withdraw'
  | 'question.moderate'
  | 'question.answer'
  | 'question.release'
  | 'question.rectify'
  | 'document.comment'
  | `document.write.${Room}`
  | 'interest.register'
  | 'interest.withdraw'
  | 'participation.request'
  | 'consortium.invite'
  | 'consortium.join'
  | 'phase.enter';

/** `operator`: who may act for an operator (one of its administrators), with or without a part in the procedure. */
export type Actor = Role | 'operator';

/** What must be so before a phase can be left (procedure.md, section 6: "Leave when"). */
export type ExitGuard = 'cut_off_passed' | 'questions_settled';

export type Phase = {
  readonly id: string;
  /** Whether the phase runs once for the procedure or for each lot by itself. */
  readonly scope: 'procedure' | 'lot';
  readonly allowed: Readonly<Partial<Record<Action, readonly Actor[]>>>;
  readonly exitGuards: readonly ExitGuard[];
};

/** A versioned course of a procedure; a running procedure pins its version (procedure.md, section 6). */
export type Template = {
  readonly id: string;
  readonly version: number;
  /** So many days before the end of a submission comes its last notice (rules.md: a soft default). */
  readonly noticeLeadDays: number;
  readonly phases: readonly Phase[];
};
