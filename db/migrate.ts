import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations as installQueue } from 'graphile-worker';
import postgres from 'postgres';

/**
 * Brings a database up to date as its owner and lets `appUser` (the login role of the running app) become
 * the portal's roles. Several nodes may start at once: they queue for one lock.
 */
export async function migrateDatabase(ownerUrl: string, appUser: string, folder: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(727001)`; // drizzle's migrator takes none itself
    await migrate(drizzle(client), { migrationsFolder: folder });
    const app = client(appUser);
    await client`grant portal_login to ${app} with inherit true, set false`;
    await client`grant portal_actor, portal_verb, portal_dispatcher, portal_queue, portal_scribe to ${app} with inherit false, set true`;
    await client.unsafe(
      `do $$ begin execute format('grant create on database %I to portal_queue', current_database()); end $$`,
    );
    await installQueue({ connectionString: asQueueRole(ownerUrl) });
  } finally {
    await client.end();
  }
}

/** Drops everything that `migrateDatabase` made. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  await client`drop schema if exists portal, auth, drizzle cascade`;
  await client.end();
}

/** The queue's schema belongs to its own role; its library speaks through a pool that is that role from the start. */
export function asQueueRole(url: string): string {
  const withRole = new URL(url);
  withRole.searchParams.set('options', '-c role=portal_queue');
  return withRole.toString();
}
