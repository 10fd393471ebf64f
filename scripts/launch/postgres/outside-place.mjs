import { createHash, randomUUID } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { say } from '../progress.mjs';
import { inProject, makePassable, projectRoot } from '../project.mjs';

const checkoutHash = createHash('sha256').update(projectRoot).digest('hex').slice(0, 16);
const outside = `/var/tmp/gelijkspraak-${checkoutHash}`;

/**
 * A place for data and programs that an unprivileged account can reach when the checkout is closed to it.
 * Only root comes here. Anyone may write in /var/tmp, so an existing folder is used only if root made it.
 */
export function outsidePlace(names, native, version) {
  claim();
  let folder = outside;
  for (const name of names.slice(0, -1)) makePassable((folder = path.join(folder, name)));
  return { dataDir: path.join(folder, names.at(-1)), native: copyOfPrograms(native, version) };
}

/** Data of an earlier checkout at this path is set aside: its key went with that checkout's `.data`. */
function claim() {
  const note = inProject('.data/where-is-the-data.txt');
  const idFile = path.join(outside, 'checkout-id');
  makeRootsFolder();
  const known = existsSync(idFile) && existsSync(note);
  if (known && readFileSync(note, 'utf8').includes(readFileSync(idFile, 'utf8'))) return;
  if (readdirSync(outside).length > 0) {
    const aside = `${outside}.until-${new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)}`;
    renameSync(outside, aside);
    say(`Data of an earlier checkout at this place was moved to ${aside}`);
    makeRootsFolder();
  }
  const id = randomUUID();
  writeFileSync(idFile, id, { mode: 0o600 });
  writeFileSync(note, noteText(id));
}

function makeRootsFolder() {
  try {
    mkdirSync(outside);
    chmodSync(outside, 0o711);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const { uid, mode } = lstatSync(outside);
  const trusted = (mode & 0o170000) === 0o040000 && uid === 0 && (mode & 0o022) === 0;
  if (!trusted) throw new Error(`${outside} was not made by root for this; remove it and start again.`);
}

/** Complete or absent: copied under another name first. */
function copyOfPrograms(native, version) {
  const copy = path.join(outside, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const partial = `${copy}.partial-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  openToAll(partial);
  try {
    renameSync(partial, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error; // else another launcher was faster
    rmSync(partial, { recursive: true, force: true });
  }
  return copy;
}

function openToAll(file) {
  const stat = lstatSync(file);
  if (stat.isSymbolicLink()) return;
  chmodSync(file, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(file)) openToAll(path.join(file, name));
}

const noteText = (id) => `The databases of this checkout are in

  ${outside}

and not in this folder: the checkout lies below a folder that other accounts can't enter, the launcher ran as
root, and PostgreSQL refuses to run as root. Remove both folders together. (Checkout ${id})
`;
