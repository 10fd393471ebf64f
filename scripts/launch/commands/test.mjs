import { ensureBuilt } from '../built.mjs';
import { runNode } from '../child.mjs';
import { ensureInstalled } from '../installed.mjs';
import { packageScript } from '../package-script.mjs';
import { dataFolder, projectRoot } from '../project.mjs';
import { catchStops } from '../stops.mjs';
import { playwrightTally, readReport, total, vitestTally } from '../tally.mjs';
import { clusterVariables, ensureTestCluster } from '../test-cluster.mjs';

/**
 * All tests: Vitest, then the stories in a browser, also when the first failed. Filters go to Vitest, which then
 * runs alone. The last line counts both.
 */
export async function run(filters) {
  await ensureInstalled();
  await ensureBuilt();
  const stops = catchStops();
  const cluster = await ensureTestCluster();
  try {
    const env = { ...process.env, ...clusterVariables(cluster), APP_ROOT: projectRoot };
    const tallies = [await vitest(filters, env, stops)];
    if (filters.length === 0 && !stops.requested) tallies.push(await playwright(env, stops));
    return report(total(tallies));
  } finally {
    await cluster.stop();
  }
}

async function vitest(filters, env, stops) {
  const file = `${dataFolder('test')}/vitest.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [packageScript('vitest'), 'run', ...reporters, ...filters];
  return readReport('Vitest', file, vitestTally, () => runNode(args, { env, stops }));
}

async function playwright(env, stops) {
  const file = `${dataFolder('test')}/playwright.json`;
  const args = [packageScript('@playwright/test', 'playwright'), 'test', '--reporter=list,json'];
  const named = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  return readReport('Playwright', file, playwrightTally, () => runNode(args, { env: named, stops }));
}

function report({ passed, failed, skipped }) {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 ? 0 : 1;
}
