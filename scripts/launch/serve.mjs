import { runNode } from './child.mjs';
import { portalDatabase } from './portal-database.mjs';
import { portalEnvironment } from './portal-environment.mjs';
import { catchStops } from './stops.mjs';

/** Runs the portal's server on its database until it ends, then leaves the database; returns the exit code. */
export async function serve(args, mode) {
  const stops = catchStops();
  const database = await portalDatabase();
  try {
    const env = await portalEnvironment(database, mode);
    if (stops.requested) return 0;
    return await runNode(args, { env, stops, ownGroup: true });
  } finally {
    await database.stop();
  }
}
