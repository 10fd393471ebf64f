import { pathToFileURL } from 'node:url';
import { ensureInstalled } from '../installed.mjs';
import { packageScript } from '../package-script.mjs';
import { inProject } from '../project.mjs';
import { serve } from '../serve.mjs';

/** The portal from its sources: pages change as you type, the server restarts when its files change. */
export async function run() {
  await ensureInstalled();
  const leaveWithParent = pathToFileURL(inProject('scripts/leave-with-parent.mjs')).href;
  const watch = [packageScript('tsx'), 'watch', '--clear-screen=false', 'server/main.ts'];
  return serve(['--import', leaveWithParent, ...watch], 'development');
}
