import type { Tx } from '../client';
import {
  consortia,
  consortiumMembers,
  consortiumPeople,
  lotInterests,
  participants,
} from '../schema/consortia';
import { memberships, organisations, people } from '../schema/people';
import { lots, procedureRoles, procedures } from '../schema/procedures';
import { participations } from '../schema/registration';

/** Inserts for what must stand before a procedure runs; each within the scope of the locked chain. */
export const insertOrganisation = async (tx: Tx, row: typeof organisations.$inferInsert): Promise<void> => {
  await tx.orm.insert(organisations).values(row);
};

export async function insertPerson(
  tx: Tx,
  person: typeof people.$inferInsert,
  membership: typeof memberships.$inferInsert,
): Promise<void> {
  await tx.orm.insert(people).values(person);
  await tx.orm.insert(memberships).values(membership);
}

export async function insertProcedure(
  tx: Tx,
  procedure: typeof procedures.$inferInsert,
  itsLots: (typeof lots.$inferInsert)[],
): Promise<void> {
  await tx.orm.insert(procedures).values(procedure);
  if (itsLots.length > 0) await tx.orm.insert(lots).values(itsLots);
}

export const insertRole = async (tx: Tx, row: typeof procedureRoles.$inferInsert): Promise<void> => {
  await tx.orm.insert(procedureRoles).values(row);
};

export type NewConsortium = {
  readonly consortium: typeof consortia.$inferInsert;
  readonly participant: typeof participants.$inferInsert;
  readonly members: (typeof consortiumMembers.$inferInsert)[];
  readonly people: (typeof consortiumPeople.$inferInsert)[];
  readonly interests: (typeof lotInterests.$inferInsert)[];
  readonly participations: (typeof participations.$inferInsert)[];
};

export async function insertConsortium(tx: Tx, rows: NewConsortium): Promise<void> {
  await tx.orm.insert(consortia).values(rows.consortium);
  await tx.orm.insert(participants).values(rows.participant);
  await tx.orm.insert(consortiumMembers).values(rows.members);
  await tx.orm.insert(consortiumPeople).values(rows.people);
  await tx.orm.insert(participations).values(rows.participations);
  if (rows.interests.length > 0) await tx.orm.insert(lotInterests).values(rows.interests);
}
