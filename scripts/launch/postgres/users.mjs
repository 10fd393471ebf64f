import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive, thisProcess } from '../process-identity.mjs';

const usersFolder = (dataDir) => `${dataDir}.users`;
let count = 0;

/** Notes that this process uses the server on this data; the returned function takes the note away. */
export function registerUser(dataDir) {
  const folder = usersFolder(dataDir);
  mkdirSync(folder, { recursive: true });
  const note = path.join(folder, `${process.pid}-${++count}`);
  writeFileSync(note, thisProcess);
  return () => rmSync(note, { force: true });
}

/** Whether a live process uses the server; notes of processes that died without a word are swept away. */
export function hasUsers(dataDir) {
  const notes = readdirSync(usersFolder(dataDir)).map((name) => path.join(usersFolder(dataDir), name));
  const dead = notes.filter((note) => !isAlive(readFileSync(note, 'utf8')));
  for (const note of dead) rmSync(note, { force: true });
  return dead.length < notes.length;
}
