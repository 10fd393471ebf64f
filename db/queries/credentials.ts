import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '../client';
import { credentials } from '../schema/auth';

/** The login role's door to schema `auth`, inside a transaction of its own or not. */
export type AuthStore = Pick<Database['auth'], 'select' | 'insert' | 'update' | 'delete' | 'execute'>;

export type Credential = typeof credentials.$inferSelect;

/** The credential with this address (in its canonical, lower-case form), or null. */
export async function credentialByEmail(store: AuthStore, email: string): Promise<Credential | null> {
  const [row] = await store.select().from(credentials).where(eq(credentials.email, email));
  return row ?? null;
}

export async function credentialOf(store: AuthStore, personId: string): Promise<Credential | null> {
  const [row] = await store.select().from(credentials).where(eq(credentials.personId, personId));
  return row ?? null;
}

/** Where and in which language people get mail; who has no account is left out. */
export async function mailAddresses(store: AuthStore, personIds: readonly string[]) {
  if (personIds.length === 0) return [];
  const { personId, email, locale } = credentials;
  return store
    .select({ personId, email, locale })
    .from(credentials)
    .where(inArray(personId, [...personIds]));
}

/** Adds an account; false if the person or the address has one already. */
export async function insertCredential(
  store: AuthStore,
  credential: Pick<Credential, 'personId' | 'email' | 'name' | 'locale' | 'passwordHash'>,
): Promise<boolean> {
  const added = await store
    .insert(credentials)
    .values(credential)
    .onConflictDoNothing()
    .returning({ personId: credentials.personId });
  return added.length === 1;
}

export async function savePassword(store: AuthStore, personId: string, passwordHash: string): Promise<void> {
  await store.update(credentials).set({ passwordHash }).where(eq(credentials.personId, personId));
}

/** Stores a sealed secret that is not in force yet; leaves a second factor that is in force alone. */
export async function proposeTotp(store: AuthStore, personId: string, sealed: string): Promise<void> {
  await store
    .update(credentials)
    .set({ totpSecret: sealed, totpLastStep: 0 })
    .where(and(eq(credentials.personId, personId), eq(credentials.totpEnabled, false)));
}

/**
 * Uses up a time step and puts the second factor in force; false if this step or a later one was used before.
 * The secret must still be the one that the code was checked with.
 */
export async function spendTotpStep(
  store: AuthStore,
  personId: string,
  sealed: string,
  step: number,
): Promise<boolean> {
  const used = await store
    .update(credentials)
    .set({ totpLastStep: step, totpEnabled: true })
    .where(
      and(
        eq(credentials.personId, personId),
        eq(credentials.totpSecret, sealed),
        lt(credentials.totpLastStep, sql`${step}::integer`),
      ),
    )
    .returning({ personId: credentials.personId });
  return used.length === 1;
}

export async function clearTotp(store: AuthStore, personId: string): Promise<void> {
  await store
    .update(credentials)
    .set({ totpSecret: null, totpEnabled: false, totpLastStep: 0 })
    .where(eq(credentials.personId, personId));
}
