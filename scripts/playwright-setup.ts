import { prepareBrowser } from '../tests/support/browser';
import { clusterVariables, ensureTestCluster } from './launch/test-cluster.mjs';

/** Before all stories: a browser and a PostgreSQL, also when Playwright is run without the launcher. */
export default async function setup() {
  prepareBrowser();
  const cluster = await ensureTestCluster();
  Object.assign(process.env, clusterVariables(cluster));
  return cluster.stop;
}
