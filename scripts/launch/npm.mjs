import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './child.mjs';

/** Runs npm quietly: the one that started us, else the one installed with this Node, else the one on PATH. */
export function runNpm(args) {
  const script = npmScript();
  if (script) return runQuietly(process.execPath, [script, ...args]);
  const windows = process.platform === 'win32';
  return runQuietly(windows ? 'npm.cmd' : 'npm', args, { shell: windows }).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
    throw new Error(
      'npm was found neither next to Node.js nor on PATH. Install it, or run npm ci elsewhere.',
    );
  });
}

function npmScript() {
  const caller = process.env.npm_execpath;
  const folders = [process.execPath, realpathSync(process.execPath)].map((node) => path.dirname(node));
  const candidates = folders.flatMap((folder) => [
    path.join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(folder, 'node_modules/npm/bin/npm-cli.js'),
  ]);
  // another package manager sets npm_execpath too
  if (caller && path.basename(caller) === 'npm-cli.js') candidates.unshift(caller);
  return candidates.find((file) => existsSync(file));
}
