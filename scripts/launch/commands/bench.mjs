import { ensureBuilt } from '../built.mjs';
import { runNode } from '../child.mjs';
import { ensureInstalled } from '../installed.mjs';
import { packageScript } from '../package-script.mjs';
import { projectRoot } from '../project.mjs';
import { catchStops } from '../stops.mjs';
import { benchCluster, clusterVariables } from '../test-cluster.mjs';

/** The measurements, on a database of their own; standard output is theirs alone. */
export async function run(args) {
  await ensureInstalled();
  await ensureBuilt();
  const stops = catchStops();
  const cluster = await benchCluster();
  try {
    const env = { ...process.env, ...clusterVariables(cluster), APP_ROOT: projectRoot };
    return await runNode([packageScript('tsx'), 'bench/run.ts', ...args], { env, stops });
  } finally {
    await cluster.stop();
  }
}
