import { rm } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { browserLaunchOptions, prepareBrowser } from '#tests/support/browser';
import { databaseAt } from '#tests/support/database-url';
import { startPortal } from '#tests/support/portal';
import { say } from '../progress';
import { sizeRow, timeRow, type Row } from '../report';
import { fill } from '../walls/fill';
import type { Reader } from '../walls/reader';
import { startWorker } from '../worker';
import type { BareServer } from './bare-server';
import { measurePaint } from './paint';
import { gzippedScripts } from './scripts';

const TIMES = { warmUps: 20, rounds: 100 };

/**
 * The page with 200 released questions, for a participant who is signed in, from the request to the last byte:
 * the portal, against its own components rendered by Remix from data in memory. `page-js`: what JavaScript comes
 * with it. `page-lcp`: when a browser that was never here has painted the largest part, on both.
 */
export async function measurePage(): Promise<Row[]> {
  prepareBrowser();
  const portal = await startPortal();
  const bare = startWorker<BareServer>(new URL('./bare-server.ts', import.meta.url));
  const reader = startWorker<Reader>(new URL('../walls/reader.ts', import.meta.url));
  let browser: Browser | undefined;
  try {
    say('  200 questions are asked, answered and released');
    const { procedureId, cookie } = await fill(portal);
    const path = `/procedures/${procedureId}`;
    const appUrl = databaseAt(process.env.TEST_APP_URL!, portal.superuser.options.database);
    const origin = await bare.ask('open', { appUrl, path, cookie });
    const app = { url: portal.origin + path, cookie };
    const memory = { url: origin + path, cookie };
    const pages = await reader.ask('pages', { on: app, off: memory, ...TIMES });
    say(`  pages of ${Math.round(pages.bytes / 1024)} kB`);
    browser = await chromium.launch(browserLaunchOptions());
    const scripts = await gzippedScripts(browser, app);
    const paints = await measurePaint(browser, { app, bare: memory });
    return [
      timeRow('page', pages.on, pages.off),
      sizeRow('page-js', scripts),
      timeRow('page-lcp', paints.app, paints.bare),
    ];
  } finally {
    await browser?.close();
    await Promise.all([reader.stop(), bare.stop(), portal.stop()]);
    await rm(portal.mailDir, { recursive: true, force: true });
  }
}
