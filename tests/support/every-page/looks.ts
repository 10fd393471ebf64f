import { createRequire } from 'node:module';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { WCAG } from '../axe';

const [WIDE, NARROW] = [
  { width: 1280, height: 900 },
  { width: 360, height: 800 },
];
/** Each differs from the one before in one thing. */
const LOOKS = [
  { name: 'wide, light', viewport: WIDE, colorScheme: 'light' },
  { name: 'wide, dark', viewport: WIDE, colorScheme: 'dark' },
  { name: 'narrow, dark', viewport: NARROW, colorScheme: 'dark' },
  { name: 'narrow, light', viewport: NARROW, colorScheme: 'light' },
] as const;

type Axe = {
  readonly run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** Puts axe on every page that will be opened: bringing it for each look takes three times as long as the look. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
  await context.addInitScript({ path: createRequire(builder).resolve('axe-core') });
}

type Found = {
  readonly violations: readonly string[];
  readonly doubled: readonly string[];
  readonly firstHeadings: number;
  readonly skipped: readonly number[];
  readonly tooWide: readonly (number | string)[];
};

/** All that axe finds, what it does not look for under the WCAG's tags, and what is wider than the window. */
const look = (page: Page): Promise<Found> =>
  page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: Axe };
    const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
    const { violations } = await axe.run(options);

    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.getAttribute('aria-level') ?? heading.tagName[1]),
    );
    const { clientWidth, scrollWidth } = document.documentElement;
    // what scrolls in a box of its own may be wider
    const boxed = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || boxed(element.parentElement));
    const sticksOut = (element: Element) =>
      element.getBoundingClientRect().right > clientWidth + 1 && !boxed(element.parentElement);
    const widest = () =>
      [...document.querySelectorAll('body *')]
        .filter((element) => sticksOut(element) && ![...element.children].some(sticksOut))
        .map((element) => element.outerHTML.slice(0, 120));
    return {
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
      ),
      doubled: ids.filter((id, i) => ids.indexOf(id) !== i),
      firstHeadings: levels.filter((level) => level === 1).length,
      skipped: levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1),
      tooWide: scrollWidth > clientWidth ? [scrollWidth, ...widest()] : [],
    };
  }, WCAG);

/**
 * Looks at a page as it stands now, wide and narrow, light and dark. `twice`: in two looks that share neither width
 * nor colours, for a further state of a page that was seen in all four.
 */
export async function lookAt(page: Page, twice = false): Promise<Record<string, Found>> {
  const found: Record<string, Found> = {};
  for (const { name, viewport, colorScheme } of LOOKS.filter((_, i) => !twice || i % 2 === 0)) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    found[name] = await look(page);
  }
  return found;
}

/** Expects of a page that it is fit for all, in each look. */
export async function fitInEveryLook(page: Page, where: string, twice = false): Promise<void> {
  for (const [name, found] of Object.entries(await lookAt(page, twice)))
    expect
      .soft(found, `${where}, ${name}`)
      .toEqual({ violations: [], doubled: [], firstHeadings: 1, skipped: [], tooWide: [] });
}
