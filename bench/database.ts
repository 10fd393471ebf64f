import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { migrateDatabase } from '#db/migrate';
import { databaseAt } from '#tests/support/database-url';

export type BenchDatabase = {
  readonly appUrl: string;
  /** As a superuser, whom no policy binds. */
  readonly superuser: postgres.Sql;
  readonly drop: () => Promise<void>;
};

/** A migrated, empty database of its own, without a server. */
export async function createDatabase(): Promise<BenchDatabase> {
  const { TEST_SUPERUSER_URL, TEST_OWNER_URL, TEST_APP_URL } = process.env as Record<string, string>;
  const name = `bench_${randomBytes(6).toString('hex')}`;
  const admin = postgres(TEST_SUPERUSER_URL!, { max: 1, onnotice: () => {} });
  await admin`create database ${admin(name)} owner gelijkspraak_owner`;
  const appUrl = databaseAt(TEST_APP_URL!, name);
  await migrateDatabase(databaseAt(TEST_OWNER_URL!, name), new URL(appUrl).username, 'db/migrations');
  const superuser = postgres(databaseAt(TEST_SUPERUSER_URL!, name), { max: 1, onnotice: () => {} });
  const drop = async () => {
    await superuser.end({ timeout: 5 });
    await admin`drop database if exists ${admin(name)} with (force)`;
    await admin.end();
  };
  return { appUrl, superuser, drop };
}
