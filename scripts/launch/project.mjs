import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const inProject = (...parts) => path.join(projectRoot, ...parts);

/**
 * Makes `.data/<name>` and its parents and returns the path. What is secret in there has its own mode; the
 * folders must let the PostgreSQL account pass when the launcher runs as root, whatever the umask.
 */
export function dataFolder(...names) {
  let folder = inProject('.data');
  makePassable(folder);
  for (const name of names) makePassable((folder = path.join(folder, name)));
  return folder;
}

/** Makes a folder for this account alone; one that others may pass through, not list, if the launcher runs as root. */
export function makePassable(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
}
