import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import { say } from '../progress';
import { openPage, type Target } from './visit';

const NAMED = 6;
const inKb = (bytes: number): string => (bytes / 1000).toFixed(1);

/**
 * Bytes of all JavaScript that a browser downloads when somebody comes to the page for the first time, each file
 * gzipped by itself: what the page loads later by itself (its live connection) and modules that it only preloads
 * count too. The data in the page's own HTML does not.
 */
export async function gzippedScripts(browser: Browser, target: Target): Promise<number> {
  const { page, arrive, close } = await openPage(browser, target);
  const bodies = new Map<string, Promise<Buffer>>();
  const keep = (response: Response) => {
    const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
    if (isScript && response.ok()) bodies.set(response.url(), response.body());
  };
  page.on('response', keep);
  await arrive();
  const sizes = await Promise.all(
    [...bodies].map(async ([url, body]) => ({ url, bytes: gzipSync(await body).length })),
  );
  await close();
  if (sizes.length === 0) throw new Error('the page has no scripts');
  const largest = sizes.sort((a, b) => b.bytes - a.bytes).slice(0, NAMED);
  const named = largest.map(({ url, bytes }) => `${url.split('/').at(-1)} ${inKb(bytes)}`);
  say(`  ${sizes.length} scripts, the largest: ${named.join(', ')} kB`);
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0);
}
