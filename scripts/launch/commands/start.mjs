import { ensureBuilt } from '../built.mjs';
import { ensureInstalled } from '../installed.mjs';
import { serve } from '../serve.mjs';

/** The portal as in production, on the built-in database unless DATABASE_URL names another. */
export async function run() {
  await ensureInstalled();
  await ensureBuilt();
  return serve(['--enable-source-maps', 'build/server/main.js'], 'production');
}
