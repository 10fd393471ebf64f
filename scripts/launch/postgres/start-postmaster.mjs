import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';
import { program } from './native-package.mjs';
import { postgresEnvironment } from './postgres-environment.mjs';
import { readPostmaster } from './postmaster.mjs';

/** Recovery after a crash may take long; it must not be interrupted by impatience. */
const patienceMs = 120_000;

const fixedSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_min_messages: 'warning',
  timezone: 'UTC',
};

/**
 * Starts a server on the data directory and resolves when it accepts connections. It runs in a process group of
 * its own, so that Ctrl-C in the terminal does not stop it before what uses it.
 */
export async function startPostmaster({ dataDir, native, account }, settings) {
  const logFile = `${dataDir}.log`;
  const log = openSync(logFile, 'a', 0o600);
  const logStart = statSync(logFile).size;
  const options = Object.entries({ ...fixedSettings, ...settings, port: await freePort() });
  const args = ['-D', dataDir, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = spawn(program(native, 'postgres'), args, {
    ...account,
    cwd: path.dirname(dataDir),
    detached: true,
    stdio: ['ignore', log, log],
    env: postgresEnvironment(),
  });
  closeSync(log);
  let ended;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended ??= `code ${code ?? signal}`));
  child.unref();
  await becomesReady(dataDir, () => {
    if (!ended) return;
    const tail = readFileSync(logFile).subarray(logStart).toString();
    throw new Error(`PostgreSQL did not start on ${dataDir} (${ended}):\n${tail}`);
  });
}

/** Resolves when the server that owns the data directory accepts connections. */
export async function becomesReady(dataDir, check = () => {}) {
  const deadline = Date.now() + patienceMs;
  while (!readPostmaster(dataDir)?.ready) {
    check();
    if (Date.now() > deadline) throw new Error(`PostgreSQL on ${dataDir} is not ready after two minutes.`);
    await sleep(5);
  }
}
