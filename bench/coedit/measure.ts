import { chromium, type Browser, type Page } from '@playwright/test';
import { browserLaunchOptions, prepareBrowser } from '#tests/support/browser';
import { writingTender } from '#tests/support/documents/tender';
import { startPortal, type Portal } from '#tests/support/portal';
import { pageOf } from '#tests/support/visitor';
import { medianOf } from '../median';
import { inMs, say } from '../progress';
import { ownTimeRow, timeRow, type Row } from '../report';
import { startWorker } from '../worker';
import type { BarePage } from './bare-server';
import { expectSign, pressedAt, signOf, watch } from './keys';

const ROUNDS = 6;
const KEYS = 25;

type Pair = { readonly writer: Page; readonly other: Page };

/**
 * One types, another reads along, in two real browser windows: milliseconds from the key to the other editor's
 * transaction, on the portal's page and on a page with the same editor on Hocuspocus that stores nothing. And on the
 * portal alone: milliseconds from the key to "Opgeslagen".
 */
export async function measureCoedit(): Promise<Row[]> {
  prepareBrowser();
  const portal = await startPortal();
  const bare = startWorker<BarePage>(new URL('./bare-server.ts', import.meta.url));
  const browser = await chromium.launch(browserLaunchOptions());
  try {
    const app = await openPortal(browser, portal);
    const naked = await openBare(browser, await bare.ask('open', undefined as never));
    await watch(app.writer, 'saved');
    await watch(naked.writer, 'text changed');
    for (const { other } of [app, naked]) await watch(other, 'text changed');
    const taken = { app: [] as number[], bare: [] as number[], saved: [] as number[] };
    for (let round = 0; round <= ROUNDS; round++) {
      for (const side of round % 2 === 0 ? (['app', 'bare'] as const) : (['bare', 'app'] as const)) {
        const { heard, saved } = await type(side === 'app' ? app : naked);
        say(`  ${round === 0 ? 'warm-up' : `round ${round}`} ${side}: ${inMs([medianOf(heard)])} ms`);
        if (round === 0) continue;
        taken[side].push(...heard);
        if (side === 'app') taken.saved.push(...saved);
      }
    }
    const row = timeRow('coedit', taken.app, taken.bare);
    // "Opgeslagen" has no counterpart in what stores nothing: it stands beside the other's time
    return [row, ownTimeRow('coedit-saved', taken.saved)];
  } finally {
    await browser.close();
    await Promise.all([bare.stop(), portal.stop()]);
  }
}

async function openPortal(browser: Browser, portal: Portal): Promise<Pair> {
  const { procedure, anna, arie, document: make } = await writingTender(portal.database);
  const path = `/procedures/${procedure.id}/documenten/${await make(anna, 'consortium')}`;
  const [writer, other] = [await pageOf(browser, portal, anna), await pageOf(browser, portal, arie)];
  for (const page of [writer, other]) {
    await page.goto(path);
    await page.locator('[data-state=saved]').waitFor();
  }
  await writer.locator('.ProseMirror').click();
  return { writer, other };
}

async function openBare(browser: Browser, origin: string): Promise<Pair> {
  const open = async () => {
    const page = await (await browser.newContext({ baseURL: origin })).newPage();
    await page.goto('/');
    return page;
  };
  const [writer, other] = [await open(), await open()];
  await writer.locator('.ProseMirror').click();
  await writer.keyboard.type('x');
  await other.locator('.ProseMirror', { hasText: 'x' }).waitFor();
  return { writer, other };
}

/** One key at a time, the next when the one before has arrived. */
async function type({ writer, other }: Pair): Promise<{ heard: number[]; saved: number[] }> {
  const [heard, saved]: [number[], number[]] = [[], []];
  for (let key = 0; key < KEYS; key++) {
    await Promise.all([expectSign(writer), expectSign(other)]);
    await writer.keyboard.press('e');
    const [own, there, pressed] = await Promise.all([signOf(writer), signOf(other), pressedAt(writer)]);
    heard.push(there - pressed);
    saved.push(own - pressed);
  }
  return { heard, saved };
}
