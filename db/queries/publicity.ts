import { asc, desc, eq } from 'drizzle-orm';
import type { Tx } from '../client';
import {
  budgetLines,
  lotDescriptions,
  plannedPhases,
  procedureSections,
  publications,
} from '../schema/publicity';
import { lots, procedures } from '../schema/procedures';
import type { ProcedureRow } from './procedures';

/** Every procedure that everybody may know of, by title. */
export const selectPublicProcedures = (tx: Tx): Promise<ProcedureRow[]> =>
  tx.orm
    .select()
    .from(procedures)
    .where(eq(procedures.audience, 'public'))
    .orderBy(asc(procedures.title), asc(procedures.id));

/** The lots with what they comprise; `budgetCents`: null as long as no amount was made public. */
const selectDescribedLots = (tx: Tx, procedureId: string) =>
  tx.orm
    .select({
      ...{ id: lots.id, number: lots.number, name: lots.name },
      ...{ text: lotDescriptions.text, budgetCents: lotDescriptions.budgetCents },
    })
    .from(lots)
    .leftJoin(lotDescriptions, eq(lotDescriptions.lotId, lots.id))
    .where(eq(lots.procedureId, procedureId))
    .orderBy(asc(lots.number));

/** What a procedure tells everybody of itself. */
export async function selectPublicity(tx: Tx, procedureId: string) {
  const [sections, described, budget, planned, published] = await Promise.all([
    tx.orm
      .select({ kind: procedureSections.kind, text: procedureSections.text })
      .from(procedureSections)
      .where(eq(procedureSections.procedureId, procedureId)),
    selectDescribedLots(tx, procedureId),
    tx.orm
      .select({
        ...{ position: budgetLines.position, year: budgetLines.year, name: budgetLines.name },
        ...{ covered: budgetLines.covered, amountCents: budgetLines.amountCents },
      })
      .from(budgetLines)
      .where(eq(budgetLines.procedureId, procedureId))
      .orderBy(asc(budgetLines.position), asc(budgetLines.year)),
    tx.orm
      .select({
        phase: plannedPhases.phase,
        startsOn: plannedPhases.startsOn,
        endsOn: plannedPhases.endsOn,
      })
      .from(plannedPhases)
      .where(eq(plannedPhases.procedureId, procedureId))
      .orderBy(asc(plannedPhases.startsOn)),
    tx.orm
      .select({
        ...{ id: publications.id, kind: publications.kind, publishedOn: publications.publishedOn },
        ...{ reference: publications.reference, title: publications.title, text: publications.text },
      })
      .from(publications)
      .where(eq(publications.procedureId, procedureId))
      .orderBy(desc(publications.publishedOn), asc(publications.title)),
  ]);
  return { sections, lots: described, budget, planned, publications: published };
}

type Rows = {
  readonly sections: (typeof procedureSections.$inferInsert)[];
  readonly lots: (typeof lotDescriptions.$inferInsert)[];
  readonly budget: (typeof budgetLines.$inferInsert)[];
  readonly planned: (typeof plannedPhases.$inferInsert)[];
  readonly publications: (typeof publications.$inferInsert)[];
};

/** Inside a change: puts these rows in place of all that the procedure told before. */
export async function replacePublicity(tx: Tx, procedureId: string, rows: Rows): Promise<void> {
  const { orm } = tx;
  for (const table of [procedureSections, lotDescriptions, budgetLines, plannedPhases, publications])
    await orm.delete(table).where(eq(table.procedureId, procedureId));
  if (rows.sections.length > 0) await orm.insert(procedureSections).values(rows.sections);
  if (rows.lots.length > 0) await orm.insert(lotDescriptions).values(rows.lots);
  if (rows.budget.length > 0) await orm.insert(budgetLines).values(rows.budget);
  if (rows.planned.length > 0) await orm.insert(plannedPhases).values(rows.planned);
  if (rows.publications.length > 0) await orm.insert(publications).values(rows.publications);
}
