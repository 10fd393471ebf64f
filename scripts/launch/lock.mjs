import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, thisProcess } from './process-identity.mjs';
import { say } from './progress.mjs';

const pollMs = 50;
/** Tries before it says what it waits for. */
const patience = 60;

/** Runs the action while no other launcher runs one under the same lock file. A dead holder's lock is taken over. */
export async function withLock(file, action) {
  for (let tries = 0; !tryLock(file); tries++) {
    if (tries === patience)
      say(`Waiting for another launcher, process ${read(file).split(' ')[0]} (${file})`);
    await sleep(pollMs);
  }
  try {
    return await action();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file) {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, thisProcess);
  try {
    linkSync(mine, file); // appears complete or not at all, unlike a file that is opened and then written
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    removeIfStale(file, mine);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Moves first, then looks again: between reading and removing, another launcher may have locked anew. */
function removeIfStale(file, mine) {
  if (isAlive(read(file))) return;
  const moved = `${mine}.stale`;
  try {
    renameSync(file, moved);
    if (isAlive(read(moved))) linkSync(moved, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  rmSync(moved, { force: true });
}

/** A lock that vanished meanwhile counts as alive: the next attempt decides. */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return thisProcess;
  }
}
