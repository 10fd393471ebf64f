import { startPostgres } from './postgres.mjs';

/**
 * The database that the portal runs on: the one that DATABASE_URL names, else the built-in one in `.data/pg`.
 * Returns the variables to add to the environment, and how to leave it.
 */
export async function portalDatabase() {
  if (process.env.DATABASE_URL) return { embedded: false, variables: {}, stop: async () => {} };
  const cluster = await startPostgres(['pg']);
  const variables = { DATABASE_URL: cluster.appUrl(), MIGRATION_DATABASE_URL: cluster.ownerUrl() };
  return { embedded: true, variables, stop: cluster.stop };
}
