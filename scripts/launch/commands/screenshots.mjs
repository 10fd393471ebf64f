import { ensureBuilt } from '../built.mjs';
import { runNode } from '../child.mjs';
import { ensureInstalled } from '../installed.mjs';
import { packageScript } from '../package-script.mjs';
import { projectRoot } from '../project.mjs';
import { catchStops } from '../stops.mjs';
import { clusterVariables, ensureTestCluster } from '../test-cluster.mjs';

/** The README's pictures, taken anew from the example. */
export async function run() {
  await ensureInstalled();
  await ensureBuilt();
  const stops = catchStops();
  const cluster = await ensureTestCluster();
  try {
    const env = { ...process.env, ...clusterVariables(cluster), APP_ROOT: projectRoot, EXAMPLE: '1' };
    return await runNode([packageScript('tsx'), 'scripts/take-screenshots.ts'], { env, stops });
  } finally {
    await cluster.stop();
  }
}
