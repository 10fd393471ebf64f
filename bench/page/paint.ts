import type { Browser } from '@playwright/test';
import { inMs, say } from '../progress';
import { openPage, type Target } from './visit';

const WARM_UPS = 2;
const ROUNDS = 15;

/** A string, because tsx would put names into a function that only its own process knows. */
const OBSERVE = `
  globalThis.paint = 0;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) globalThis.paint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });`;

/**
 * Milliseconds from the start of the navigation to the largest contentful paint, per visit, on both in turn. Each
 * visit is somebody's first: nothing is in the browser's cache. The page is quiet before the figure is read.
 */
export async function measurePaint(
  browser: Browser,
  targets: Readonly<Record<'app' | 'bare', Target>>,
): Promise<Record<'app' | 'bare', number[]>> {
  const taken = { app: [] as number[], bare: [] as number[] };
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    for (const side of round % 2 === 0 ? (['app', 'bare'] as const) : (['bare', 'app'] as const)) {
      const ms = await paintOf(browser, targets[side]);
      if (round >= WARM_UPS) taken[side].push(ms);
    }
  }
  for (const side of ['app', 'bare'] as const) say(`  largest paint ${side}: ${inMs(taken[side])} ms`);
  return taken;
}

async function paintOf(browser: Browser, target: Target): Promise<number> {
  const { page, arrive, close } = await openPage(browser, target);
  await page.addInitScript({ content: OBSERVE });
  await arrive();
  const ms = await page.evaluate<number>('globalThis.paint');
  await close();
  if (!(ms > 0)) throw new Error('nothing was painted');
  return ms;
}
