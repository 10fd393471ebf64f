import { expect, type Browser, type Page } from '@playwright/test';
import { bringAxe, fitInEveryLook } from './looks';
import type { Pages, Station } from './station';
import type { Visitor, World } from './world';

const LANES = 2; // one browser and one server on the same machine: more only wait for each other

export type Seen = { readonly route: string; readonly visitor: string; readonly title: string };

/**
 * Comes to all pages as all of their visitors, looks at them, and tells what was seen. The first way in which a route
 * lists its page is seen in every look, the others in two.
 */
export async function walk(
  browser: Browser,
  world: World,
  language: 'nl' | 'en',
  pages: Pages,
): Promise<readonly Seen[]> {
  const byVisitor = new Map<Visitor, Visit[]>();
  for (const [route, stationsOf] of Object.entries(pages)) {
    const stations = stationsOf(world);
    expect(stations.length, `${route} is walked`).toBeGreaterThan(0);
    for (const [i, station] of stations.entries()) {
      const { as } = station;
      byVisitor.set(as, [...(byVisitor.get(as) ?? []), { route, station, twice: i > 0 }]);
    }
  }
  const seen: Seen[] = [];
  // who has the most before them goes first
  const waiting = [...byVisitor].sort(([, a], [, b]) => b.length - a.length);
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [{ name }, visits] = next;
      const page = await openAs(browser, world, next[0], language);
      for (const one of visits) {
        const where = `${name} at ${one.station.path}, ${language}`;
        const title = await visit(page, one, where, language);
        seen.push({ route: one.route, visitor: name, title });
      }
      await page.context().close();
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return seen;
}

type Visit = { readonly route: string; readonly station: Station; readonly twice: boolean };

/** A browser of one visitor, in one language. */
export async function openAs(
  browser: Browser,
  { portal: { origin: url } }: World,
  { cookie }: Visitor,
  language: 'nl' | 'en',
): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce' });
  await bringAxe(context);
  await context.addCookies([{ name: 'language', value: language, url }]);
  if (cookie) {
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name: name!, value: value!, url }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

async function visit(page: Page, { route, station, twice }: Visit, where: string, language: string) {
  await page.goto(station.path);
  const { missing = false } = station;
  expect(await shown(page), where).toEqual({ route, missing, language });
  const end = await station.ready?.(page);
  await unfold(page);
  await fitInEveryLook(page, where, twice);
  const title = await page.title();
  if (station.refused) {
    await refuse(page, station.refused);
    await fitInEveryLook(page, `${where}, refused`, true);
  }
  await end?.();
  return title;
}

/** Which page the router shows, once it runs: an address may lead elsewhere, or to the page about what is missing. */
async function shown(page: Page) {
  await page.waitForFunction(() => (window as unknown as WithRouter).__remixRouter?.state.initialized);
  return page.evaluate(() => {
    const { matches, errors } = (window as unknown as WithRouter).__remixRouter.state;
    const { lang: language } = document.documentElement;
    return { route: matches.at(-1)?.route.id, missing: errors !== null, language };
  });
}

type WithRouter = {
  readonly __remixRouter: {
    readonly state: {
      readonly initialized: boolean;
      readonly matches: readonly { readonly route: { readonly id: string } }[];
      readonly errors: object | null;
    };
  };
};

/** Opens all that can be opened on the page: what lies folded is read by nobody, axe included. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => (details.open = true));
    document
      .querySelectorAll<HTMLElement>('.term__word[aria-expanded=false]')
      .forEach((word) => word.click());
  });

async function refuse(page: Page, { field, wrong = {} }: NonNullable<Station['refused']>) {
  const form = page.locator('form', { has: page.locator(`#${field}`) });
  for (const [name, value] of Object.entries(wrong)) await form.locator(`#${name}`).fill(value);
  await form.locator('button[type=submit]').first().click();
  await page.locator('.form-messages a').first().waitFor();
  await unfold(page);
}
