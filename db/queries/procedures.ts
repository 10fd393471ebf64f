import { asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../client';
import { lots, procedures } from '../schema/procedures';
import type { Role } from '../../app/domain/people/role';

/** A part that the reader plays in a procedure. */
export type Part = {
  readonly procedureId: string;
  readonly role: Role;
  readonly consortiumId: string | null;
  readonly consortiumName: string | null;
};

/** The reader's parts, in all procedures. */
export async function myParts(tx: Tx): Promise<Part[]> {
  return tx.sql<Part[]>`
    select procedure_id as "procedureId", role, consortium_id as "consortiumId", consortium_name as "consortiumName"
      from portal.my_parts()`;
}

export type ProcedureRow = typeof procedures.$inferSelect;

export async function selectProcedure(tx: Tx, id: string): Promise<ProcedureRow | null> {
  const [row] = await tx.orm.select().from(procedures).where(eq(procedures.id, id));
  return row ?? null;
}

export const selectProcedures = (tx: Tx, ids: readonly string[]): Promise<ProcedureRow[]> =>
  tx.orm
    .select()
    .from(procedures)
    .where(inArray(procedures.id, [...ids]))
    .orderBy(asc(procedures.title), asc(procedures.id));

export type LotRow = { readonly id: string; readonly number: number; readonly name: string };

export const selectLots = (tx: Tx, procedureId: string): Promise<LotRow[]> =>
  tx.orm
    .select({ id: lots.id, number: lots.number, name: lots.name })
    .from(lots)
    .where(eq(lots.procedureId, procedureId))
    .orderBy(asc(lots.number));

/** The names that belong to a procedure itself: its buyer's and its lots'. */
export async function selectPlaces(tx: Tx, procedureId: string): Promise<string[]> {
  const rows = await tx.sql<{ name: string }[]>`
    select buyer_name as name from portal.procedure where id = ${procedureId}
    union select name from portal.lot where procedure_id = ${procedureId}`;
  return rows.map(({ name }) => name);
}

/** Inside a change: the procedure goes on to another phase. */
export async function savePhase(tx: Tx, procedureId: string, phase: string): Promise<void> {
  await tx.orm.update(procedures).set({ phase }).where(eq(procedures.id, procedureId));
}
