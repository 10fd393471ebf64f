import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

const enter = 0o1;
const read = 0o4;

/**
 * PostgreSQL refuses to run as root. Root runs it as the owner of existing data, else as an account that every
 * system has; it must have a name, or initdb refuses. Undefined for an ordinary user: nothing to change.
 */
export function postgresAccount(dataDir) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const rows = readFileSync('/etc/passwd', 'utf8').split('\n');
  const named = (name) => rows.find((row) => row.startsWith(`${name}:`));
  const row = named('postgres') ?? named('nobody');
  if (!row)
    throw new Error('Root needs an account "postgres" or "nobody" to run PostgreSQL, or set DATABASE_URL.');
  const [, , uid, gid] = row.split(':').map(Number);
  return { uid, gid };
}

/** Whether the account can reach this existing folder: a checkout below /root, for example, it can't. */
export function canEnter(account, folder) {
  const real = realpathSync(folder);
  const parent = path.dirname(real);
  return may(account, real, enter) && (parent === real || canEnter(account, parent));
}

/** Whether the account can run the programs: root's umask may have kept them to root. */
export function canRun(account, native) {
  const library = path.join(native, 'lib');
  const binary = path.join(native, 'bin');
  const share = path.join(native, 'share/postgresql/postgres.bki');
  const programs = ['initdb', 'postgres'].map((name) => path.join(binary, name));
  return (
    [native, binary, library, path.dirname(share)].every((folder) => canEnter(account, folder)) &&
    programs.every((file) => may(account, file, read | enter)) &&
    may(account, share, read)
  );
}

function may(account, file, rights) {
  const { uid, gid, mode } = statSync(file);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & rights) === rights;
}
