import { createHash } from 'node:crypto';
import { Lucia, TimeSpan, type Adapter } from 'lucia';
import type { Database } from '#db/client';
import {
  endSessions,
  extendSession,
  insertSession,
  sessionsOf,
  sessionWithPerson,
  sweepExpired,
} from '#db/queries/sessions';
import { instantOf, type Instant } from '~/domain/instant';
import type { Locale } from '~/i18n/locale';
import type { Services } from '../load-context.server';

/** The person behind a request. `sessionId` is the SHA-256 of what the cookie holds. */
export type SignedIn = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly sessionId: string;
  readonly expiresAt: Instant;
};

/** What a cookie stands for; `setCookie` when the browser should get a new one. */
export type SessionReading = { readonly me: SignedIn | null; readonly setCookie: string | null };

/** One line in a person's list of sessions. */
export type ListedSession = {
  readonly hash: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly userAgent: string;
};

const SESSION_COOKIE = 'gelijkspraak_session';
const SESSION_HOURS = 12;
const SECOND_FACTOR_MINUTES = 10;

// Read by ourselves: Lucia's parser throws on any malformed cookie that happens to be in the header.
const COOKIE = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([a-z2-7]{40})(?:;|$)`);
const idIn = (cookieHeader: string | null): string | null => COOKIE.exec(cookieHeader ?? '')?.[1] ?? null;
const hashOf = (id: string): string => createHash('sha256').update(id).digest('hex');
const minutesFromNow = (minutes: number) => instantOf(new Date(Date.now() + minutes * 60_000));

/**
 * Lucia's store. Only hashes reach the database; what goes back to Lucia is the id that it came with,
 * because Lucia hands that to the next call, which hashes it.
 */
function adapterOn({ auth }: Database): Adapter {
  return {
    async getSessionAndUser(id) {
      const row = await sessionWithPerson(auth, hashOf(id));
      if (!row) return [null, null];
      const { session, person } = row;
      const { personId, userAgent, complete } = session;
      const expiresAt = new Date(session.expiresAt);
      return [
        { id, userId: personId, expiresAt, attributes: { userAgent, complete } },
        { id: personId, attributes: person },
      ];
    },
    async getUserSessions(personId) {
      const rows = await sessionsOf(auth, personId, minutesFromNow(0));
      return rows.map(({ id, expiresAt, userAgent, complete }) => ({
        ...{ id, userId: personId, expiresAt: new Date(expiresAt), attributes: { userAgent, complete } },
      }));
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      const ends = attributes.complete ? instantOf(expiresAt) : minutesFromNow(SECOND_FACTOR_MINUTES);
      const createdAt = minutesFromNow(0);
      await insertSession(auth, {
        id: hashOf(id),
        personId: userId,
        createdAt,
        expiresAt: ends,
        ...attributes,
      });
    },
    updateSessionExpiration: (id, expiresAt) => extendSession(auth, hashOf(id), instantOf(expiresAt)),
    deleteSession: (id) => endSessions(auth, { hash: hashOf(id) }),
    deleteUserSessions: (personId) => endSessions(auth, { personId }),
    deleteExpiredSessions: () => sweepExpired(auth, minutesFromNow(0)),
  };
}

const luciaOn = (database: Database) =>
  new Lucia(adapterOn(database), {
    sessionExpiresIn: new TimeSpan(SESSION_HOURS, 'h'),
    getSessionAttributes: ({ complete }) => ({ complete }),
    getUserAttributes: ({ name, email, locale }) => ({ name, email, locale }),
  });

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaOn>;
    DatabaseUserAttributes: { personId: string; name: string; email: string; locale: Locale };
    DatabaseSessionAttributes: { userAgent: string; complete: boolean };
  }
}

/** `gelijkspraak_session`: no age, so it goes when the browser closes; how long it is good for is in the database. */
const cookieFor = (id: string, secure: boolean): string =>
  `${SESSION_COOKIE}=${id}; HttpOnly; Path=/; SameSite=Lax${secure ? '; Secure' : ''}`;

/**
 * Sessions of 12 hours that slide: used in their second half, they start anew. Between password and second
 * factor a session is not complete, opens nothing and lasts 10 minutes. Ending one is told to every node.
 */
export function createSessions(services: Pick<Services, 'database' | 'secureCookies'>) {
  const { database, secureCookies } = services;
  const lucia = luciaOn(database);
  const setCookieOf = (id: string) => cookieFor(id, secureCookies);

  const validate = async (cookieHeader: string | null) => {
    const id = idIn(cookieHeader);
    if (!id) return null;
    const { session, user } = await lucia.validateSession(id);
    return session && { session, user };
  };

  const start = async (personId: string, userAgent: string, complete: boolean) => {
    await lucia.deleteExpiredSessions();
    const session = await lucia.createSession(personId, { userAgent: userAgent.slice(0, 300), complete });
    return { setCookie: setCookieOf(session.id) };
  };

  const end = async (cookieHeader: string | null): Promise<{ setCookie: string }> => {
    const id = idIn(cookieHeader);
    if (id) await lucia.invalidateSession(id);
    return { setCookie: `${setCookieOf('')}; Max-Age=0` };
  };

  return {
    /** Who is signed in, in one query; `setCookie` when the session was extended. */
    async read(cookieHeader: string | null): Promise<{ me: SignedIn | null; setCookie: string | null }> {
      const valid = await validate(cookieHeader);
      if (!valid?.session.complete) return { me: null, setCookie: null };
      const { id: personId, ...person } = valid.user;
      const { id, expiresAt, fresh } = valid.session;
      const me = { personId, ...person, sessionId: hashOf(id), expiresAt: instantOf(expiresAt) };
      return { me, setCookie: fresh ? setCookieOf(id) : null };
    },

    /** Whose second factor is awaited, or null. */
    async readIncomplete(cookieHeader: string | null): Promise<{ personId: string } | null> {
      const valid = await validate(cookieHeader);
      return valid && !valid.session.complete ? { personId: valid.user.id } : null;
    },

    start,

    /** After the second factor: a new id, so that one that leaked before is worth nothing. Null if there is none. */
    async complete(cookieHeader: string | null, userAgent: string): Promise<{ setCookie: string } | null> {
      const valid = await validate(cookieHeader);
      if (!valid || valid.session.complete) return null;
      await lucia.invalidateSession(valid.session.id);
      return start(valid.user.id, userAgent, true);
    },

    /** Signs out; the answer's cookie empties the browser's. */
    end,

    list: (personId: string): Promise<ListedSession[]> =>
      sessionsOf(database.auth, personId, minutesFromNow(0)).then((rows) =>
        rows.map(({ id, createdAt, expiresAt, userAgent }) => ({
          hash: id,
          createdAt,
          expiresAt,
          userAgent,
        })),
      ),

    /** Ends one session of this person; does nothing for somebody else's. */
    revoke: (personId: string, hash: string) => endSessions(database.auth, { personId, hash }),

    endAllOf: (personId: string, except?: string) => endSessions(database.auth, { personId, except }),
  };
}

export type Sessions = ReturnType<typeof createSessions>;
