import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { createCluster, passwordsFile } from './postgres/create-cluster.mjs';
import { placeOf } from './postgres/place.mjs';
import { readPostmaster, runningPostmaster, stopPostmaster } from './postgres/postmaster.mjs';
import { becomesReady, startPostmaster } from './postgres/start-postmaster.mjs';
import { hasUsers, registerUser } from './postgres/users.mjs';
import { step } from './progress.mjs';

/**
 * Starts a private PostgreSQL, making it first if need be, or joins the one that already runs on this data.
 *
 * `stop()` stops it unless another live process uses it: the last one out turns off the light, also for a
 * server that a killed process left behind.
 *
 * @param {string[]} names folders below `.data`, the last one being the data directory
 * @param {{ settings?: Record<string, string | number>, disposable?: boolean }} [options]
 *   disposable: data that can't be started is thrown away and made anew
 */
export async function startPostgres(names, { settings = {}, disposable = false } = {}) {
  const place = placeOf(names);
  const { dataDir } = place;
  const lockFile = `${dataDir}.lock`;
  const unregister = await withLock(lockFile, async () => {
    await ensureRunning(place, settings, disposable);
    return registerUser(dataDir);
  });
  const passwords = JSON.parse(readFileSync(passwordsFile(dataDir), 'utf8'));
  const { port } = readPostmaster(dataDir);
  const url = (role, database) => `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
  return {
    superuserUrl: (database = 'postgres') => url('postgres', database),
    ownerUrl: (database = 'gelijkspraak') => url('gelijkspraak_owner', database),
    appUrl: (database = 'gelijkspraak') => url('gelijkspraak_app', database),
    stop: () =>
      withLock(lockFile, async () => {
        unregister();
        if (!hasUsers(dataDir)) await stopPostmaster(place);
      }),
  };
}

async function ensureRunning(place, settings, disposable) {
  const { dataDir } = place;
  if (existsSync(dataDir)) {
    if (await runningPostmaster(place)) return becomesReady(dataDir);
    try {
      return await startPostmaster(place, settings);
    } catch (error) {
      if (!disposable) throw error;
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  await step(`Making the database in ${path.dirname(dataDir)}`, '2 seconds', () => createCluster(place));
  await startPostmaster(place, settings);
}
