import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import { instantOf, type Instant } from '../../app/domain/instant';
import type { Database } from '../client';
import { credentials, rateLimits, sessions, tokens, visits } from '../schema/auth';
import type { AuthStore } from './credentials';

type Auth = Database['auth'];

export type SessionRow = typeof sessions.$inferSelect;

/** A session with its person, by the SHA-256 of the id in the cookie: one query per request. */
export async function sessionWithPerson(auth: Auth, hash: string) {
  const { personId, name, email, locale } = credentials;
  const [row] = await auth
    .select({ session: sessions, person: { personId, name, email, locale } })
    .from(sessions)
    .innerJoin(credentials, eq(personId, sessions.personId))
    .where(eq(sessions.id, hash));
  return row ?? null;
}

export async function insertSession(auth: Auth, session: SessionRow): Promise<void> {
  await auth.insert(sessions).values(session);
}

/** Extends a session that is complete; one that waits for its second factor keeps its few minutes. */
export async function extendSession(auth: Auth, hash: string, expiresAt: Instant): Promise<void> {
  await auth
    .update(sessions)
    .set({ expiresAt })
    .where(and(eq(sessions.id, hash), sessions.complete));
}

/** The sessions of a person that are in force, oldest first. */
export async function sessionsOf(auth: Auth, personId: string, now: Instant): Promise<SessionRow[]> {
  return auth
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gt(sessions.expiresAt, now), sessions.complete))
    .orderBy(asc(sessions.createdAt));
}

/** Which sessions end: one by its hash (of one person, or of whom it is), or all of a person but one. */
export type Ending =
  | { readonly hash: string; readonly personId?: string }
  | { readonly personId: string; readonly except?: string };

/**
 * Ends sessions and tells every node by the same statement, so that it closes their sockets: committed
 * together or not at all.
 */
export async function endSessions(store: AuthStore, ending: Ending): Promise<void> {
  const hash = 'hash' in ending ? ending.hash : null;
  const except = 'hash' in ending ? null : (ending.except ?? null);
  await store.execute(sql`
    with gone as (
      delete from auth.session s
       where (${hash}::text is null or s.id = ${hash}::text)
         and (${ending.personId ?? null}::uuid is null or s.person_id = ${ending.personId ?? null}::uuid)
         and (${except}::text is null or s.id <> ${except}::text)
      returning s.id)
    select pg_notify('portal_session_ended', id) from gone`);
}

const DAY = 86_400_000; // milliseconds

const before = (now: Instant, days: number): Instant => instantOf(new Date(Date.parse(now) - days * DAY));

/**
 * Takes away sessions and counters that have run out, links thirty days after they stopped to work, and visits after a
 * year: as the page about privacy says.
 */
export async function sweepExpired(auth: Auth, now: Instant): Promise<void> {
  await auth.delete(sessions).where(lte(sessions.expiresAt, now));
  await auth.delete(rateLimits).where(lte(rateLimits.expire, new Date(now)));
  await auth.delete(tokens).where(lte(tokens.expiresAt, before(now, 30)));
  await auth.delete(visits).where(lte(visits.lastAt, before(now, 365)));
}
