import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { runQuietly } from '../child.mjs';
import { bootstrapSql } from './bootstrap-sql.mjs';
import { program } from './native-package.mjs';
import { postgresEnvironment } from './postgres-environment.mjs';

export const passwordsFile = (dataDir) => `${dataDir}.passwords.json`;

/**
 * Makes a new cluster with the roles and the database that the portal needs. It is made under another name and
 * renamed when complete, so the data directory exists in full or not at all, wherever this was killed.
 */
export async function createCluster({ dataDir, native, account }) {
  removeUnfinished(dataDir);
  const passwords = { postgres: password(), gelijkspraak_owner: password(), gelijkspraak_app: password() };
  const unfinished = `${dataDir}.new-${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, passwords.postgres, { mode: 0o600 });
  if (account) for (const file of [unfinished, passwordFile]) chownSync(file, account.uid, account.gid);

  const run = (name, args, input) =>
    runProgram({ native, account, folder: path.dirname(dataDir) }, name, args, input);
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl-NL'];
  await run('initdb', [
    '-D',
    unfinished,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    ...locale,
  ]);
  rmSync(passwordFile);
  // single-user mode needs no client library, no port and no password; -j: a statement ends at an empty line
  const single = ['--single', '-j', '-D', unfinished, '-c', 'exit_on_error=on', 'postgres'];
  await run('postgres', single, bootstrapSql(passwords));

  writeFileSync(passwordsFile(dataDir), JSON.stringify(passwords), { mode: 0o600 });
  renameSync(unfinished, dataDir);
  syncFolder(path.dirname(dataDir));
}

const password = () => randomBytes(24).toString('base64url');

/** What a killed creation left; its initdb may still be running and then fails by itself. */
function removeUnfinished(dataDir) {
  const folder = path.dirname(dataDir);
  for (const name of readdirSync(folder).filter((entry) =>
    entry.startsWith(`${path.basename(dataDir)}.new-`),
  )) {
    rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runProgram({ native, account, folder }, name, args, input) {
  const { code, output } = await runQuietly(program(native, name), args, {
    ...account,
    cwd: folder,
    env: postgresEnvironment(),
    input,
  });
  if (code !== 0) throw new Error(`PostgreSQL's ${name} ended with code ${code}:\n${output}`);
}

/** The rename must survive a power failure as well. */
function syncFolder(folder) {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
