import type { Browser, Page } from '@playwright/test';
import { PAGE } from '#db/queries/published';

/** A page, and the cookie of the person who reads it. */
export type Target = { readonly url: string; readonly cookie: string };

type Visit = {
  readonly page: Page;
  /** Goes there and waits until the page is quiet. Refuses a page without all its questions. */
  readonly arrive: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A browser window that has never been here before, signed in. */
export async function openPage(browser: Browser, { url, cookie }: Target): Promise<Visit> {
  const context = await browser.newContext();
  const [name, value] = cookie.split('=');
  await context.addCookies([{ name: name!, value: value!, url }]);
  const page = await context.newPage();
  const arrive = async () => {
    const [answer] = await Promise.all([
      page.goto(url, { waitUntil: 'networkidle' }),
      page.waitForEvent('websocket'), // the last script that the page asks for opens it
    ]);
    const questions = await page.locator('article').count();
    if (answer?.status() !== 200 || questions !== PAGE)
      throw new Error(`${url} was answered with ${answer?.status()} and ${questions} questions`);
  };
  return { page, arrive, close: () => context.close() };
}
