import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { connect, type Database } from '#db/client';
import { databaseAt } from './database-url';

export type TestDatabase = {
  /** As the app connects. */
  readonly database: Database;
  /** As a superuser, whom no policy binds: for looking behind the walls. */
  readonly superuser: postgres.Sql;
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  readonly close: () => Promise<void>;
};

/** A database of its own on real PostgreSQL, migrated and empty. */
export async function testDatabase(): Promise<TestDatabase> {
  const { superuserUrl, ownerUrl, appUrl, template } = inject('cluster');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = postgres(superuserUrl, { max: 1, onnotice: () => {} });
  await admin`create database ${admin(name)} template ${admin(template)} owner gelijkspraak_owner`;
  const database = connect(databaseAt(appUrl, name), 10);
  const superuser = postgres(databaseAt(superuserUrl, name), {
    max: 2,
    onnotice: () => {},
    connection: { TimeZone: 'UTC' },
  });
  return {
    ...{ database, superuser },
    appUrl: databaseAt(appUrl, name),
    ownerUrl: databaseAt(ownerUrl, name),
    superuserUrl: databaseAt(superuserUrl, name),
    close: async () => {
      await Promise.all([database.close(), superuser.end({ timeout: 5 })]);
      await admin`drop database if exists ${admin(name)} with (force)`;
      await admin.end();
    },
  };
}
