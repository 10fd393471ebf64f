import { sql } from 'drizzle-orm';
import { char, check, customType, text, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { AudienceKey } from '../../app/domain/audiences/audience';
import { toInstant, type Instant } from '../../app/domain/instant';

/** timestamptz(6) as an `Instant`; the connection runs in UTC and hands out text. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp (6) with time zone',
  fromDriver: (value) => instantFromDatabase(value),
});

/** `2027-01-11 11:00:00.5+00` to `2027-01-11T11:00:00.500000Z`. */
export function instantFromDatabase(value: string): Instant {
  const [, day, time, fraction = ''] = /^(\S+) ([\d:]+)(?:\.(\d+))?\+00$/.exec(value) ?? [];
  return toInstant(`${day}T${time}.${fraction.padEnd(6, '0')}Z`);
}

/** Exactly one audience per readable row: the canonical key. */
export const audienceColumn = () => text('audience').$type<AudienceKey>().notNull();

/** Ties a row's audience to the row itself: a verb with the wrong key can't show it to others. */
export const readBy = (table: string, column: AnyPgColumn, kind: string, id: AnyPgColumn) =>
  check(`${table}_audience`, sql`${column} = ${sql.raw(`'${kind}:'`)} || ${id}`);

/** Ids that others can see are random (UUIDv4): an order would tell what others do. */
export const id = () => uuid('id').primaryKey().defaultRandom();

/** SHA-256, 64 hexadecimal digits. */
export const digest = (name: string) => char(name, { length: 64 });
