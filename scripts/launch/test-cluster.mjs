import { startPostgres } from './postgres.mjs';

/**
 * Tests may lose everything when the machine stops, and nobody waits for their disk. Many workers, each with
 * pools of its own, need more connections than the portal.
 */
const testing = {
  settings: { fsync: 'off', full_page_writes: 'off', max_connections: 300 },
  disposable: true,
};

/**
 * The PostgreSQL for tests: the one that TEST_SUPERUSER_URL, TEST_OWNER_URL and TEST_APP_URL name, else an own
 * one in `.data/test/pg`. `stop()` leaves one that another process uses alone.
 *
 * @returns {Promise<{ superuserUrl: string, ownerUrl: string, appUrl: string, stop: () => Promise<void> }>}
 */
export async function ensureTestCluster() {
  const { TEST_SUPERUSER_URL: superuserUrl, TEST_OWNER_URL: ownerUrl, TEST_APP_URL: appUrl } = process.env;
  if (superuserUrl && ownerUrl && appUrl) return { superuserUrl, ownerUrl, appUrl, stop: async () => {} };
  return urls(await startPostgres(['test', 'pg'], testing));
}

/** The PostgreSQL for measurements: an own one with the portal's durability. */
export async function benchCluster() {
  return urls(await startPostgres(['bench', 'pg'], { disposable: true }));
}

const urls = (cluster) => ({
  superuserUrl: cluster.superuserUrl(),
  ownerUrl: cluster.ownerUrl(),
  appUrl: cluster.appUrl(),
  stop: cluster.stop,
});

/** How a child process hears of the cluster. */
export const clusterVariables = ({ superuserUrl, ownerUrl, appUrl }) => ({
  TEST_SUPERUSER_URL: superuserUrl,
  TEST_OWNER_URL: ownerUrl,
  TEST_APP_URL: appUrl,
});
