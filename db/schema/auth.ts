import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { digest, instant } from './columns';

/** Milliseconds since 1970 as a Date: rate-limiter-flexible compares with Dates. */
const epochMilliseconds = customType<{ data: Date; driverData: string | number }>({
  dataType: () => 'bigint',
  toDriver: (value) => value.getTime(),
  fromDriver: (value) => new Date(Number(value)),
});

/**
 * What proves who somebody is. Outside the walls by design: no role that reads or writes for people has any
 * grant here, only the app's own login role.
 */
export const auth = pgSchema('auth');

export const credentials = auth.table('credential', {
  personId: uuid('person_id').primaryKey(),
  email: text('email').notNull().unique('credential_email'),
  name: text('name').notNull(),
  locale: text('locale').$type<'nl' | 'en'>().notNull().default('nl'),
  passwordHash: text('password_hash').notNull(),
  /** Sealed with the server's secret key; null until a second factor is being set up. */
  totpSecret: text('totp_secret'),
  totpEnabled: boolean('totp_enabled').notNull().default(false),
  /** The last time step that was accepted: a code works once. */
  totpLastStep: integer('totp_last_step').notNull().default(0),
});

export const sessions = auth.table(
  'session',
  {
    /** SHA-256 of the id in the cookie. */
    id: digest('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => credentials.personId),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    userAgent: text('user_agent').notNull(),
    /** False between password and second factor: such a session opens nothing yet. */
    complete: boolean('complete').notNull(),
  },
  (t) => [index('session_person').on(t.personId)],
);

/** What a link in a mail is for. */
export type LinkKind =
  'invitation' | 'password_reset' | 'registration' | 'join_request' | 'consortium_invitation';

/** A link in a mail, used once. */
export const tokens = auth.table(
  'token',
  {
    /** SHA-256 of the token in the link. */
    id: digest('id').primaryKey(),
    kind: text('kind').$type<LinkKind>().notNull(),
    email: text('email').notNull(),
    payload: jsonb('payload').$type<unknown>().notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [index('token_email').on(t.email)],
);

/** Counters of rate-limiter-flexible, in the form that the library wants. */
export const rateLimits = auth.table('rate_limit', {
  key: text('key').primaryKey(),
  points: integer('points').notNull().default(0),
  expire: epochMilliseconds('expire'),
});

/** When somebody looked at a procedure, so that pages can tell them what is new since then. Nobody else learns of it. */
export const visits = auth.table(
  'visit',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => credentials.personId),
    procedureId: uuid('procedure_id').notNull(),
    lastAt: instant('last_at').notNull(),
    /** When the visit before the present one ended; null during the first. */
    sinceAt: instant('since_at'),
  },
  (t) => [primaryKey({ columns: [t.personId, t.procedureId] })],
);
