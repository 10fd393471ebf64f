import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answersSignals, processStat } from '../process-identity.mjs';
import { program } from './native-package.mjs';
import { portAnswers } from './port-answers.mjs';

const pidFile = (dataDir) => path.join(dataDir, 'postmaster.pid');

/** What a starting or running server wrote about itself. */
export function readPostmaster(dataDir) {
  try {
    const lines = readFileSync(pidFile(dataDir), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The server that runs on this data, or undefined once its leftovers are out of the way. PostgreSQL by itself
 * refuses to start when the pid in a stale file is in use again or is a zombie's.
 */
export async function runningPostmaster(place) {
  const written = readPostmaster(place.dataDir);
  if (!written) return undefined;
  if (await isOurs(written, place)) return written;
  await waitForBackends(place);
  rmSync(pidFile(place.dataDir), { force: true });
  return undefined;
}

async function isOurs({ pid, port }, place) {
  if (!answersSignals(pid)) return false;
  return process.platform === 'linux' ? worksIn(place, pid) : portAnswers(port);
}

/** Back ends that outlived a killed server still write: nothing may start before they are gone. */
async function waitForBackends(place) {
  if (process.platform !== 'linux') return;
  for (let tries = 0; tries < 400; tries++) {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    if (!pids.some((pid) => worksIn(place, pid))) return;
    await sleep(25);
  }
  throw new Error(`Processes of an earlier PostgreSQL still use ${place.dataDir}; end them and start again.`);
}

/** A PostgreSQL process, not a zombie, with the data directory as its working directory. */
function worksIn(place, pid) {
  const stat = processStat(pid);
  return (
    stat?.name === 'postgres' &&
    !'ZX'.includes(stat.state) &&
    workingFolder(place, pid) === realpathSync(place.dataDir)
  );
}

/** Root in a container without SYS_PTRACE may not look into other accounts' processes: then that account looks. */
function workingFolder({ account }, pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch (error) {
    if (error.code !== 'EACCES' || !account) return undefined;
    return spawnSync('readlink', [`/proc/${pid}/cwd`], {
      ...account,
      cwd: '/',
      encoding: 'utf8',
    }).stdout?.trim();
  }
}

/** Stops the server and waits until it is gone; connected clients are cut off, nothing committed is lost. */
export async function stopPostmaster({ dataDir, native }) {
  const running = readPostmaster(dataDir);
  if (!running) return;
  if (process.platform === 'win32') {
    spawnSync(program(native, 'pg_ctl'), ['stop', '-D', dataDir, '-m', 'fast', '-w']);
    return;
  }
  if (!answersSignals(running.pid)) return;
  process.kill(running.pid, 'SIGINT');
  const deadline = Date.now() + 30_000;
  while (existsSync(pidFile(dataDir)) && answersSignals(running.pid) && Date.now() < deadline) await sleep(5);
}
