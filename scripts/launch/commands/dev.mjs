import { pathToFileURL } from 'node:url';
import { ensureInstalled } from '../installed.mjs';
import { packageScript } from '../package-script.mjs';
import { inProject } from '../project.mjs';
import { serve } from '../serve.mjs';

/** The portal from its sources: pages change as you type, the server restarts when its files change. */
export async function run() {
  await ensureInstalled();
  const leaveWithParent = pathToFileURL(inProject('scripts/leave-with-parent.mjs')).href;
  // Vite replaces these in the page; the server, which uses their texts for mail only, need not restart
  const left = ['app/i18n/**', 'app/components/**', 'app/emails/**'].flatMap((glob) => ['--exclude', glob]);
  const watch = [packageScript('tsx'), 'watch', '--clear-screen=false', ...left, 'server/main.ts'];
  return serve(['--import', leaveWithParent, ...watch], 'development');
}
