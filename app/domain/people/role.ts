/** Roles that a person holds in one procedure on the buyer's side or as a watcher (roles.md). */
export const PROCEDURE_ROLES = [
  'tender_lead',
  'tender_team',
  'moderator',
  'evaluator',
  'participation_council',
  'auditor',
] as const;

export type ProcedureRole = (typeof PROCEDURE_ROLES)[number];

/** `participant`: one of a consortium's people; `consortium_lead`: who also keeps its list of people. */
export type Role = ProcedureRole | 'participant' | 'consortium_lead';

/**
 * Pairs that one person may not hold together in one procedure (separation of duties, roles.md):
 * walls add up over a person's roles, so an evaluator in the tender team would read what evaluators may not.
 */
const CONFLICTS: readonly (readonly [ProcedureRole, ProcedureRole])[] = [
  ['evaluator', 'tender_lead'],
  ['evaluator', 'tender_team'],
  ['evaluator', 'moderator'],
  ['auditor', 'tender_lead'],
  ['auditor', 'tender_team'],
  ['auditor', 'moderator'],
  ['auditor', 'evaluator'],
  ['participation_council', 'tender_lead'],
  ['participation_council', 'tender_team'],
  ['participation_council', 'moderator'],
  ['participation_council', 'evaluator'],
  ['participation_council', 'auditor'],
];

/** The role already held that forbids `wanted`, or null. */
export function conflictingRole(held: readonly ProcedureRole[], wanted: ProcedureRole): ProcedureRole | null {
  const pair = CONFLICTS.find(
    ([a, b]) => (a === wanted && held.includes(b)) || (b === wanted && held.includes(a)),
  );
  return pair ? (pair[0] === wanted ? pair[1] : pair[0]) : null;
}
