import { expect, type Page } from '@playwright/test';
import { violations } from './axe';

/** Ids that occur twice, and headings that skip a level: axe does not look for these under the WCAG's tags. */
const structure = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => Number(h.tagName[1]));
    return {
      doubled: ids.filter((id, i) => ids.indexOf(id) !== i),
      firstHeadings: levels.filter((level) => level === 1).length,
      skipped: levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1),
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });

/** Expects of a page as it stands now: no violation of WCAG 2.2 AA, ids once, headings in order, nothing too wide. */
export async function fit(page: Page, where: string) {
  expect.soft(await violations(page), where).toEqual([]);
  expect
    .soft(await structure(page), where)
    .toEqual({ doubled: [], firstHeadings: 1, skipped: [], tooWide: 0 });
}
