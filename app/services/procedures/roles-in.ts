import type { Part } from '#db/queries/procedures';
import type { Role } from '~/domain/people/role';

/** What somebody is in one procedure, by all the parts they play; who leads a consortium takes part too. */
export const rolesIn = (parts: readonly Part[], procedureId: string): readonly Role[] =>
  parts
    .filter((part) => part.procedureId === procedureId)
    .flatMap(({ role }) => (role === 'consortium_lead' ? (['participant', role] as const) : [role]));
