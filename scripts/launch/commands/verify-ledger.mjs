import { runNode } from '../child.mjs';
import { ensureBuilt } from '../built.mjs';
import { ensureInstalled } from '../installed.mjs';
import { portalDatabase } from '../portal-database.mjs';
import { projectRoot } from '../project.mjs';
import { catchStops } from '../stops.mjs';

/** Checks the ledger's chain; the verifier's exit code is the answer. */
export async function run(args) {
  await ensureInstalled();
  await ensureBuilt();
  const stops = catchStops();
  const database = await portalDatabase();
  try {
    const env = { NODE_ENV: 'production', ...process.env, ...database.variables, APP_ROOT: projectRoot };
    return await runNode(['--enable-source-maps', 'build/server/verify-ledger.js', ...args], { env, stops });
  } finally {
    await database.stop();
  }
}
