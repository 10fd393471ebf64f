import { runQuietly } from '../child.mjs';
import { ensureInstalled } from '../installed.mjs';
import { packageScript } from '../package-script.mjs';
import { say } from '../progress.mjs';
import { inProject } from '../project.mjs';

/** Everything that can be said about the sources without running them; all checks run, also after a failure. */
export async function run() {
  await ensureInstalled();
  const checks = [
    ['prettier --check .', [packageScript('prettier'), '--check', '.']],
    ['eslint .', [packageScript('eslint'), '.']],
    ['tsc --noEmit', [packageScript('typescript', 'tsc'), '--noEmit']],
    ['knip', [packageScript('knip')]],
    ['check-migrations', [inProject('scripts/check-migrations.mjs')]],
  ];
  const failed = [];
  for (const [name, args] of checks) if (!(await passes(name, args))) failed.push(name);
  say(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

async function passes(name, args) {
  const started = performance.now();
  const { code, output } = await runQuietly(process.execPath, args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) say(output.trimEnd());
  return code === 0;
}
