import { and, asc, eq } from 'drizzle-orm';
import type { ProcedureRole } from '../../app/domain/people/role';
import type { Instant } from '../../app/domain/instant';
import type { Tx } from '../client';
import { consortia, consortiumPeople } from '../schema/consortia';
import { people } from '../schema/people';
import { procedureRoles, procedures } from '../schema/procedures';

export type Side = 'operator' | 'buyer';

/** As a person: whether that person's own row is there yet. */
export async function personExists(tx: Tx, personId: string): Promise<boolean> {
  const found = await tx.orm.select({ id: people.id }).from(people).where(eq(people.id, personId));
  return found.length === 1;
}

/**
 * As a person: the organisations that this person belongs to on one side, those that take part in the
 * consortium first. Everything that is not an operator stands on the buyer's side.
 */
export async function ownOrganisations(tx: Tx, personId: string, side: Side, consortiumId: string | null) {
  return tx.sql<{ id: string; name: string }[]>`
    select o.id, o.name
      from portal.membership m
      join portal.organisation o on o.id = m.organisation_id
      left join portal.consortium_member c on c.organisation_id = o.id and c.consortium_id = ${consortiumId}
     where m.person_id = ${personId} and (o.kind = 'operator') = ${side === 'operator'}
     order by c.organisation_id is null, o.name`;
}

/** As a person: the sides that this person stands on, by organisations and by parts in any procedure. */
export async function sidesOf(tx: Tx, personId: string): Promise<Side[]> {
  const rows = await tx.sql<{ side: Side }[]>`
    select case when o.kind = 'operator' then 'operator' else 'buyer' end as side
      from portal.membership m join portal.organisation o on o.id = m.organisation_id
     where m.person_id = ${personId}
    union
    select case when consortium_id is null then 'buyer' else 'operator' end from portal.my_parts()`;
  return rows.map((row) => row.side);
}

/** The title of a procedure, which is public; null if there is none. */
export async function procedureTitle(tx: Tx, procedureId: string): Promise<string | null> {
  const [row] = await tx.orm
    .select({ title: procedures.title })
    .from(procedures)
    .where(eq(procedures.id, procedureId));
  return row?.title ?? null;
}

export async function insertSeat(tx: Tx, seat: typeof consortiumPeople.$inferInsert): Promise<void> {
  await tx.orm.insert(consortiumPeople).values(seat);
}

/** Who sits in a consortium; empty if it is not of this procedure. */
export async function seatsOf(tx: Tx, procedureId: string, consortiumId: string) {
  const { personId, personName, lead } = consortiumPeople;
  return tx.orm
    .select({ personId, personName, lead })
    .from(consortiumPeople)
    .where(
      and(eq(consortiumPeople.procedureId, procedureId), eq(consortiumPeople.consortiumId, consortiumId)),
    );
}

export async function deleteSeat(tx: Tx, consortiumId: string, personId: string): Promise<void> {
  await tx.orm
    .delete(consortiumPeople)
    .where(and(eq(consortiumPeople.consortiumId, consortiumId), eq(consortiumPeople.personId, personId)));
}

/** Takes a role away; returns the holder's name, or null if nobody held it. */
export async function deleteRole(
  tx: Tx,
  procedureId: string,
  personId: string,
  role: ProcedureRole,
): Promise<string | null> {
  const { procedureId: at, personId: who, role: what } = procedureRoles;
  const [gone] = await tx.orm
    .delete(procedureRoles)
    .where(and(eq(at, procedureId), eq(who, personId), eq(what, role)))
    .returning({ name: procedureRoles.personName });
  return gone?.name ?? null;
}

/** Inside a change: whether this person lost a part in the procedure after `since`. */
export async function lostAccessSince(
  tx: Tx,
  procedureId: string,
  personId: string,
  since: Instant,
): Promise<boolean> {
  const found = await tx.sql`
    select 1 from portal.event
     where chain_id = ${procedureId} and type = 'access.revoked' and at > ${since}::text::timestamptz
       and record ->> 'personId' = ${personId}
     limit 1`;
  return found.length > 0;
}

/** Queues a mail within the change that causes it. */
export async function enqueueMail(tx: Tx, payload: unknown): Promise<void> {
  await tx.sql`select portal.enqueue('mail', ${JSON.stringify(payload)}::json)`;
}

/** As a person: the roster of a procedure, as far as it is theirs to read. */
export async function rosterOf(tx: Tx, procedureId: string) {
  const { personId, personName, organisationName, role } = procedureRoles;
  return tx.orm
    .select({ personId, personName, organisationName, role })
    .from(procedureRoles)
    .where(eq(procedureRoles.procedureId, procedureId))
    .orderBy(asc(personName), asc(role));
}

/** As a person: the people of the consortia in this procedure that this person sits in. */
export async function consortiumPeopleOf(tx: Tx, procedureId: string) {
  const { consortiumId, personId, personName, organisationName, lead } = consortiumPeople;
  return tx.orm
    .select({ consortiumId, consortiumName: consortia.name, personId, personName, organisationName, lead })
    .from(consortiumPeople)
    .innerJoin(consortia, eq(consortia.id, consortiumId))
    .where(eq(consortiumPeople.procedureId, procedureId))
    .orderBy(asc(consortia.name), asc(personName));
}

/** As the dispatcher: the recipients of a view whom no mail has told of it yet. */
export async function unmailedRecipients(tx: Tx, viewId: string): Promise<string[]> {
  const rows = await tx.sql<{ person_id: string }[]>`
    select person_id from portal.delivery where view_id = ${viewId} and mailed_at is null order by person_id`;
  return rows.map((row) => row.person_id);
}
