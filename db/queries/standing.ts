import type { Tx } from '../client';
import { instantFromDatabase } from '../schema/columns';
import type { Instant } from '../../app/domain/instant';
import type { ProcedureRole, Role } from '../../app/domain/people/role';
import type { Position } from '../../app/domain/procedures/phase';

/** A procedure's place, and what one person is in it. */
export type Standing = {
  readonly procedure: Position & { readonly id: string; readonly questionCutOffAt: Instant | null };
  readonly roles: readonly Role[];
  /** The party the person acts for, and the name they go by there. */
  readonly party: { readonly consortiumId: string; readonly personName: string } | null;
};

type Row = {
  phase: string;
  template: string;
  template_version: number;
  question_cut_off_at: string | null;
  roles: ProcedureRole[] | null;
  consortium_id: string | null;
  person_name: string;
  lead: boolean;
};

/** For verbs: reads with the verb's eyes, by the person given. Null if there is no such procedure. */
export async function loadStanding(tx: Tx, procedureId: string, personId: string): Promise<Standing | null> {
  const [row] = await tx.sql<Row[]>`
    select p.phase, p.template, p.template_version, p.question_cut_off_at, c.consortium_id, c.person_name, c.lead,
           (select array_agg(r.role) from portal.procedure_role r
             where r.procedure_id = p.id and r.person_id = ${personId}) as roles
      from portal.procedure p
      left join portal.consortium_person c on c.procedure_id = p.id and c.person_id = ${personId}
     where p.id = ${procedureId}`;
  if (!row) return null;
  const { phase, template, template_version: templateVersion } = row;
  const cutOff = row.question_cut_off_at;
  const partyRoles: Role[] = row.consortium_id
    ? ['participant', ...(row.lead ? (['consortium_lead'] as const) : [])]
    : [];
  return {
    procedure: {
      ...{ id: procedureId, phase, template, templateVersion },
      questionCutOffAt: cutOff === null ? null : instantFromDatabase(cutOff),
    },
    roles: [...(row.roles ?? []), ...partyRoles],
    party: row.consortium_id ? { consortiumId: row.consortium_id, personName: row.person_name } : null,
  };
}
