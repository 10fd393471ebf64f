import { and, asc, eq, ne } from 'drizzle-orm';
import type { Tx } from '../client';
import { consortiumMembers, lotInterests, participants } from '../schema/consortia';
import { lots } from '../schema/procedures';
import { participations } from '../schema/registration';

/** Inside a change: the party in which an organisation is lead or member; null if there is none. */
export async function partyOfOrganisation(tx: Tx, procedureId: string, organisationId: string) {
  const [row] = await tx.orm
    .select({ consortiumId: consortiumMembers.consortiumId })
    .from(consortiumMembers)
    .where(
      and(
        eq(consortiumMembers.procedureId, procedureId),
        eq(consortiumMembers.organisationId, organisationId),
        ne(consortiumMembers.role, 'subcontractor'),
      ),
    );
  return row?.consortiumId ?? null;
}

export type ParticipationRow = typeof participations.$inferSelect;

/** As a person: the parts that the own organisations have in a procedure. */
export const ownParticipations = (tx: Tx, procedureId: string): Promise<ParticipationRow[]> =>
  tx.orm
    .select()
    .from(participations)
    .where(eq(participations.procedureId, procedureId))
    .orderBy(asc(participations.since));

/** Inside a change: an organisation joins a party, and its own people may know it. */
export async function insertMember(
  tx: Tx,
  member: typeof consortiumMembers.$inferInsert,
  participation: typeof participations.$inferInsert,
): Promise<void> {
  await tx.orm.insert(consortiumMembers).values(member);
  await tx.orm.insert(participations).values(participation);
}

export const selectMembers = (tx: Tx, consortiumId: string) =>
  tx.orm
    .select({
      organisationId: consortiumMembers.organisationId,
      organisationName: consortiumMembers.organisationName,
      role: consortiumMembers.role,
    })
    .from(consortiumMembers)
    .where(eq(consortiumMembers.consortiumId, consortiumId))
    .orderBy(asc(consortiumMembers.role), asc(consortiumMembers.organisationName));

/** The numbers and names of the lots that a party is interested in. */
export const selectPartyLots = (tx: Tx, consortiumId: string) =>
  tx.orm
    .select({ id: lots.id, number: lots.number, name: lots.name })
    .from(lotInterests)
    .innerJoin(lots, eq(lots.id, lotInterests.lotId))
    .where(eq(lotInterests.consortiumId, consortiumId))
    .orderBy(asc(lots.number));

/** For the tender team: the register of participants, in the order of their registration. */
export const selectParticipants = (tx: Tx, procedureId: string) =>
  tx.orm
    .select({
      ...{ consortiumId: participants.consortiumId, name: participants.name },
      ...{ organisationNames: participants.organisationNames, registeredAt: participants.registeredAt },
    })
    .from(participants)
    .where(eq(participants.procedureId, procedureId))
    .orderBy(asc(participants.registeredAt));
