import type { Page } from '@playwright/test';

type Watch = { resolve: (at: number) => void; moment: Promise<number>; pressed: number };
type Watching = typeof globalThis & { watch: Watch };

/** Notes in a page when a key goes down, and when what `sign` names happens after it. */
export async function watch(page: Page, sign: 'text changed' | 'saved'): Promise<void> {
  await page.evaluate('globalThis.__name = (named) => named'); // tsx names functions, also those that a page runs
  await page.evaluate((what) => {
    const here = globalThis as Watching;
    const now = () => performance.timeOrigin + performance.now();
    here.watch = { resolve: () => {}, moment: Promise.resolve(0), pressed: 0 };
    window.addEventListener('keydown', () => (here.watch.pressed = now()), true);
    if (what === 'saved') {
      const status = document.querySelector('[role=status][data-state]')!;
      const look = () => status.getAttribute('data-state') === 'saved' && here.watch.resolve(now());
      new MutationObserver(look).observe(status, { attributes: true });
      return;
    }
    type WithEditor = Element & {
      editor: {
        on: (event: string, seen: (change: { transaction: { docChanged: boolean } }) => void) => void;
      };
    };
    (document.querySelector('.ProseMirror') as WithEditor).editor.on('transaction', ({ transaction }) => {
      if (transaction.docChanged) here.watch.resolve(now());
    });
  }, sign);
}

/** From now on the next sign counts. */
export const expectSign = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { watch: own } = globalThis as Watching;
    own.moment = new Promise((resolve) => (own.resolve = resolve));
  });

/** When the sign came, in milliseconds since 1970. */
export const signOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as Watching).watch.moment);

/** When the last key went down. */
export const pressedAt = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as Watching).watch.pressed);
