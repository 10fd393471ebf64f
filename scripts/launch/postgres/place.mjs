import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { say } from '../progress.mjs';
import { dataFolder, inProject } from '../project.mjs';
import { canEnter, canRun, postgresAccount } from './account.mjs';
import { nativePackage } from './native-package.mjs';
import { outsidePlace } from './outside-place.mjs';

/**
 * Where a cluster lives, with which programs and as which account it runs.
 * @param {string[]} names folders below `.data`, the last one being the data directory
 */
export function placeOf(names) {
  const { native, version } = nativePackage();
  const folder = dataFolder(...names.slice(0, -1));
  const dataDir = path.join(folder, names.at(-1));
  const account = postgresAccount(dataDir);
  if (!account) return refuseForeignData({ dataDir, native });
  if (canEnter(account, folder) && canRun(account, native)) return { dataDir, native, account };
  const place = outsidePlace(names, native, version);
  if (existsSync(dataDir))
    say(`Not used: ${dataDir}, which PostgreSQL can't reach here. Used: ${place.dataDir}`);
  return { ...place, account: postgresAccount(place.dataDir) };
}

function refuseForeignData(place) {
  const owner = statSync(place.dataDir, { throwIfNoEntry: false })?.uid;
  if (owner === undefined || !process.getuid || owner === process.getuid()) return place;
  const shown = path.relative(inProject(), place.dataDir);
  throw new Error(
    `${shown} belongs to another account (${owner}). Start as that account or as root, or remove it.`,
  );
}
