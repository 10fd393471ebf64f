import { data } from '@remix-run/node';
import { isRefusal, type FieldProblem, type RefusalCode, type RefusalParams } from '~/domain/refusal';

/** Not readable 404, whether it exists or not; readable but forbidden 403; stale 409; invalid 422; no session 401. */
const STATUS: Record<RefusalCode, number> = {
  not_found: 404,
  forbidden: 403,
  own_role: 403,
  sign_in_required: 401,
  invalid: 422,
  nothing_to_release: 422,
  lot_not_in_procedure: 422,
  rectification_unchanged: 422,
  role_conflict: 422,
  not_in_this_phase: 409,
  question_not_editable: 409,
  question_withdrawn: 409,
  question_released: 409,
  question_changed: 409,
  question_not_answered: 409,
  question_not_released: 409,
  question_already_rectified: 409,
  release_changed: 409,
  document_frozen: 409,
  document_not_frozen: 409,
  document_changed: 409,
  phase_not_next: 409,
  cut_off_ahead: 409,
  questions_owed: 409,
  last_lead: 409,
  already_registered: 409,
  not_administrator: 403,
  organisation_takes_part: 409,
  invitation_settled: 409,
  invitation_for_another: 403,
};

/** What a form shows after a "no": the reason, the fields at fault, and everything that was typed. */
export type FormResult = {
  readonly refusal: { readonly code: RefusalCode; readonly params: RefusalParams };
  readonly problems: readonly FieldProblem[];
  readonly values: Readonly<Record<string, string>>;
};

/** For loaders: a refusal becomes a bare response for the error page; anything else is rethrown. */
export function refusalResponse(error: unknown): Response {
  if (!isRefusal(error)) throw error;
  return new Response(error.code, { status: STATUS[error.code] });
}

/** For actions: a refusal becomes the form's result with its status; anything else is rethrown. */
export function refusalResult(error: unknown, values: FormResult['values']) {
  if (!isRefusal(error)) throw error;
  const { code, params, fields } = error;
  const result: FormResult = { refusal: { code, params }, problems: fields, values };
  return data(result, { status: STATUS[code] });
}
