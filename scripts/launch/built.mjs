import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runQuietly } from './child.mjs';
import { withLock } from './lock.mjs';
import { packageScript } from './package-script.mjs';
import { step } from './progress.mjs';
import { dataFolder, inProject, projectRoot } from './project.mjs';

const stampFile = inProject('build/.sources-hash');
const sources = ['app', 'db', 'server', 'public', 'package-lock.json', 'tsconfig.json'];
const configuration = ['vite.config.ts', 'remix.config.js', 'scripts/build-server.mjs'];

/** Builds pages and server unless build/ was made from exactly these sources. */
export async function ensureBuilt() {
  if (isCurrent()) return;
  await withLock(`${dataFolder()}/build.lock`, async () => {
    if (!isCurrent()) await step('Building', '15 seconds', build);
  });
}

async function build() {
  const hash = sourcesHash(); // before building: what changes meanwhile is built next time
  rmSync(stampFile, { force: true });
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const args of [
    [packageScript('@remix-run/dev', 'remix'), 'vite:build', '--logLevel', 'warn'],
    [inProject('scripts/build-server.mjs')],
  ]) {
    const { code, output } = await runQuietly(process.execPath, args, { env });
    if (code !== 0) throw new Error(`The build failed:\n${output}`);
  }
  writeFileSync(stampFile, hash);
}

const isCurrent = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesHash();

/** SHA-256 over the path and content of every file that the build reads. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of [...sources, ...configuration].map((name) => inProject(name)).flatMap(filesIn)) {
    hash
      .update(`${path.relative(projectRoot, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** The files at or below a path, in a stable order; none if it does not exist. */
function filesIn(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [file];
  const names = readdirSync(file).sort();
  return names.flatMap((name) => filesIn(path.join(file, name)));
}
