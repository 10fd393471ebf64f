import type { Instant } from '~/domain/instant';
import { formatMoment } from '../format';
import type { problems as nlProblems, refusals as nlRefusals } from '../nl/problems';
import { procedures } from './procedures';

/** A role, or the side of the table on which somebody sits, in words. */
const roleWords = (held: string | number | undefined): string =>
  ({ ...procedures.roles, operator: 'tenderer', buyer: 'contracting authority' })[
    held as keyof typeof procedures.roles
  ] ?? String(held);

export const problems: typeof nlProblems = {
  required: () => 'Fill in this field.',
  too_long: (p) => `This may be at most ${p.maximum} characters.`,
  too_short: (p) => `This must be at least ${p.minimum} characters.`,
  email: () => 'Fill in an e-mail address, such as name@organisation.nl.',
  choice: () => 'Choose one of the options.',
  code: () => 'Fill in the 6 digits that your app shows now.',
  characters: () => 'This text holds characters that cannot be stored.',
  different: () => 'The two passwords are not the same.',
  confirm: () => 'Confirm this to go on.',
  format: () => 'This is not in the right form.',
  kvk: () => 'A KvK number has 8 digits.',
  own_organisation: () => 'This is the KvK number of your own organisation.',
  already_invited: () => 'This organisation has been invited already.',
};

export const refusals: typeof nlRefusals = {
  not_found: () => 'This page does not exist, or is not meant for you.',
  forbidden: () => 'You may read this, but your role in this procedure does not allow this.',
  sign_in_required: () => 'Sign in to go on.',
  not_in_this_phase: () => 'This is not possible in the phase that the procedure is in.',
  question_not_editable: () =>
    'The question is being handled and can no longer be edited. You can still withdraw it.',
  question_withdrawn: (p) => `${p.question ?? 'This question'} has been withdrawn by its asker meanwhile.`,
  question_released: (p) =>
    `${p.question ?? 'This question'} has been released. Only a rectification can change it.`,
  question_changed: () =>
    'Somebody else has saved this text meanwhile. Your text still stands below; compare it with the new one.',
  question_not_answered: (p) => `${p.question ?? 'A question'} has no public wording and answer yet.`,
  question_not_released: () => 'This answer has not been released yet.',
  question_already_rectified: () => 'This answer has been rectified before. Rectify the newest version.',
  nothing_to_release: () => 'Choose at least one answered question.',
  release_changed: (p) =>
    `${p.question ?? 'A question'} has changed since you saw the preview. Look at the preview again.`,
  rectification_unchanged: () => 'The new text is the same as the old one.',
  document_frozen: () => 'This document is closed: nobody can write in it any more.',
  document_not_frozen: () => 'This document is open already.',
  document_changed: () => 'Somebody else has changed this meanwhile. Look at it again.',
  phase_not_next: () => 'The procedure can only go to the next phase now.',
  cut_off_ahead: (p) =>
    `Questions can be asked until ${formatMoment('en', p.at as Instant)}. This step can be taken after that.`,
  questions_owed: (p) =>
    `${p.count === 1 ? 'One question has' : `${p.count} questions have`} not been released yet. This step can be taken after that.`,
  lot_not_in_procedure: () => 'This lot is not part of this procedure.',
  last_lead: () => 'This is the last keeper of the consortium; appoint another one first.',
  own_role: () => 'Nobody changes their own role.',
  role_conflict: (p) => `This role does not go together with the role ${roleWords(p.held)}.`,
  already_registered: () => 'This person takes part already.',
  not_administrator: () =>
    'This is done by an administrator of a provider. Ask an administrator of your organisation, or register your organisation.',
  organisation_takes_part: () =>
    'This organisation takes part in this procedure already. An organisation leads or is a member of one party.',
  invitation_settled: () => 'This invitation has been accepted, declined or withdrawn already.',
  invitation_for_another: () =>
    'This invitation is for another organisation: the KvK number is not yours. Ask whoever invited you for a new one.',
  invalid: () => 'Check what you filled in.',
};
