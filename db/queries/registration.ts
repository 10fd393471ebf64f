import { asc, eq } from 'drizzle-orm';
import type { Tx } from '../client';
import { memberships, organisations, people } from '../schema/people';

/** An organisation that a person belongs to. */
export type OwnOrganisation = {
  readonly id: string;
  readonly name: string;
  readonly kvkNumber: string | null;
  readonly kind: (typeof organisations.$inferSelect)['kind'];
  readonly role: 'administrator' | 'member';
};

/** As a person: the organisations that this person belongs to, by name. */
export const ownMemberships = (tx: Tx, personId: string): Promise<OwnOrganisation[]> =>
  tx.orm
    .select({
      ...{ id: organisations.id, name: organisations.name, kvkNumber: organisations.kvkNumber },
      ...{ kind: organisations.kind, role: memberships.role },
    })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.personId, personId))
    .orderBy(asc(organisations.name));

/** As a person, or on the platform's chain: the person's name; null if they are not on the platform. */
export async function personName(tx: Tx, personId: string): Promise<string | null> {
  const [row] = await tx.orm.select({ name: people.name }).from(people).where(eq(people.id, personId));
  return row?.name ?? null;
}

/** On the platform's chain: the organisation with this KvK number, and who administers it. */
export async function organisationByKvk(tx: Tx, kvkNumber: string) {
  const [organisation] = await tx.orm
    .select({ id: organisations.id, name: organisations.name, kind: organisations.kind })
    .from(organisations)
    .where(eq(organisations.kvkNumber, kvkNumber));
  if (!organisation) return null;
  const members = await tx.orm
    .select({ personId: memberships.personId, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.organisationId, organisation.id));
  return { ...organisation, members };
}

export const insertOnPlatform = {
  person: async (tx: Tx, row: typeof people.$inferInsert) => void (await tx.orm.insert(people).values(row)),
  membership: async (tx: Tx, row: typeof memberships.$inferInsert) =>
    void (await tx.orm.insert(memberships).values(row)),
};
