import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { runNpm } from './npm.mjs';
import { step } from './progress.mjs';
import { dataFolder, inProject } from './project.mjs';

const stampFile = inProject('node_modules/.gelijkspraak-lock');

/** Installs the dependencies with `npm ci` unless node_modules holds what package-lock.json says. */
export async function ensureInstalled() {
  const wanted = fingerprint();
  if (readOr('', stampFile) === wanted) return;
  await withLock(`${dataFolder()}/install.lock`, async () => {
    if (readOr('', stampFile) === wanted) return;
    if (!installedByHand()) await step('Installing the dependencies', '1 minute', install);
    writeFileSync(stampFile, wanted);
  });
}

async function install() {
  const { code, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ci ended with code ${code}:\n${output}`);
}

/** Changes with the lockfile, with the dependencies in package.json and with the platform; not with scripts. */
function fingerprint() {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    readFileSync(inProject('package.json'), 'utf8'),
  );
  return createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .update(JSON.stringify({ dependencies, devDependencies, overrides }))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** Someone ran npm ci themselves: npm's own record names every package that this platform needs. */
function installedByHand() {
  const record = readOr('', inProject('node_modules/.package-lock.json'));
  if (!record) return false;
  const installed = JSON.parse(record).packages;
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  delete wanted['']; // the project itself
  return Object.entries(wanted).every(([folder, { version, integrity, optional }]) => {
    const found = installed[folder];
    return found ? found.version === version && found.integrity === integrity : optional;
  });
}

function readOr(fallback, file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return fallback;
  }
}
