/**
 * Every "no" of the portal: a code with parameters, never a sentence. The words stand in the catalogues,
 * the HTTP status in `http.server.ts`. Recognised by `kind`, because modules may be loaded twice.
 */
export type RefusalCode =
  | 'not_found'
  | 'forbidden'
  | 'sign_in_required'
  | 'not_in_this_phase'
  | 'question_not_editable'
  | 'question_withdrawn'
  | 'question_released'
  | 'question_changed'
  | 'question_not_answered'
  | 'question_not_released'
  | 'question_already_rectified'
  | 'nothing_to_release'
  | 'release_changed'
  | 'rectification_unchanged'
  | 'document_frozen'
  | 'document_not_frozen'
  | 'document_changed'
  | 'phase_not_next'
  | 'cut_off_ahead'
  | 'questions_owed'
  | 'lot_not_in_procedure'
  | 'last_lead'
  | 'own_role'
  | 'role_conflict'
  | 'already_registered'
  | 'not_administrator'
  | 'organisation_takes_part'
  | 'invitation_settled'
  | 'invitation_for_another'
  | 'invalid';

export type RefusalParams = Readonly<Record<string, string | number>>;

/** A field's problem: the message code stands in the catalogues below `problems`. */
export type FieldProblem = { readonly field: string; readonly code: string; readonly params?: RefusalParams };

export type Refusal = Error & {
  readonly kind: 'refusal';
  readonly code: RefusalCode;
  readonly params: RefusalParams;
  readonly fields: readonly FieldProblem[];
};

/** Refuses: throws the one tagged error that rules use. */
export function refuse(
  code: RefusalCode,
  params: RefusalParams = {},
  fields: readonly FieldProblem[] = [],
): never {
  throw Object.assign(new Error(`refused: ${code}`), { kind: 'refusal' as const, code, params, fields });
}

/** True for what `refuse` threw, whichever copy of this module threw it. */
export function isRefusal(error: unknown): error is Refusal {
  return typeof error === 'object' && error !== null && (error as { kind?: unknown }).kind === 'refusal';
}
