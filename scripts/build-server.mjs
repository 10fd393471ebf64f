/** Bundles the server's entry points into build/server, beside the pages that Remix builds there. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const entryPoints = ['server/main.ts', 'server/verify-ledger.ts'].filter((file) =>
  existsSync(path.join(root, file)),
);

// Node >= 22 re-reads drizzle-orm's large package.json for every file it imports: only that one is bundled.
const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const packages = Object.keys({ ...dependencies, ...devDependencies }).filter(
  (name) => name !== 'drizzle-orm',
);

rmSync(path.join(root, 'build/server/chunks'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints,
  outdir: 'build/server',
  entryNames: '[name]',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  tsconfig: 'tsconfig.json',
  external: packages.flatMap((name) => [name, `${name}/*`]),
  logLevel: 'warning',
}).catch(() => process.exit(1)); // esbuild has said why
