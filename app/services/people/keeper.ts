import type { Standing } from '#db/queries/standing';
import { PROCEDURE_ROLES, type ProcedureRole } from '~/domain/people/role';
import { refuse } from '~/domain/refusal';

/** The roles that a person holds on the buyer's side or as a watcher. */
export const rolesHeld = (standing: Standing): ProcedureRole[] =>
  PROCEDURE_ROLES.filter((role) => standing.roles.includes(role));

/** A consortium's people are kept by its lead (roles.md, "Invite/remove member"). Refuses to all others. */
export function requireConsortiumLead(standing: Standing | null, consortiumId: string): void {
  if (standing?.party?.consortiumId !== consortiumId) refuse('not_found');
  if (!standing.roles.includes('consortium_lead')) refuse('forbidden');
}

/** The roster of a procedure is kept by its tender lead (roles.md, "Users/roles"). Refuses to all others. */
export function requireTenderLead(standing: Standing | null): void {
  if (!standing || standing.roles.length === 0) refuse('not_found');
  if (!standing.roles.includes('tender_lead')) refuse('forbidden');
}
