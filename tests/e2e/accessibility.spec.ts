import { readFileSync } from 'node:fs';
import type { RouteConfigEntry } from '@remix-run/route-config';
import { expect, test } from '@playwright/test';
import { DOCUMENT_PAGES } from '../support/every-page/document-pages';
import { DOOR_PAGES } from '../support/every-page/door-pages';
import { startWithExample } from '../support/every-page/example';
import { walkFaults } from '../support/every-page/faults';
import { OPEN_PAGES } from '../support/every-page/open-pages';
import { PROCEDURE_PAGES } from '../support/every-page/procedure-pages';
import { QUESTION_PAGES } from '../support/every-page/question-pages';
import { bringAxe, lookAt } from '../support/every-page/looks';
import { walk } from '../support/every-page/walk';
import { buildWorld, type World } from '../support/every-page/world';
import type { Portal } from '../support/portal';

const EVERY_PAGE = {
  ...{ ...OPEN_PAGES, ...DOOR_PAGES, ...PROCEDURE_PAGES, ...QUESTION_PAGES, ...DOCUMENT_PAGES },
};
/** The gallery of components is there while somebody develops; what is built has no such address (overview.spec.ts). */
const NOT_BUILT = ['routes/gallery'];

// each look would be recorded, which takes longer than looking; what fails says where and what
test.use({ trace: 'off' });

let portal: Portal;
let world: World;
test.beforeAll(async () => {
  test.setTimeout(60_000);
  portal = await startWithExample();
  world = await buildWorld(portal);
});
test.afterAll(() => portal.stop());

for (const language of ['nl', 'en'] as const) {
  test(`every page is fit for all, in ${language}, wide and narrow, light and dark`, async ({ browser }) => {
    test.setTimeout(240_000);
    const seen = await walk(browser, world, language, EVERY_PAGE);
    for (const { route, title } of seen) expect.soft(title, route).toMatch(/^\S.+ – Gelijkspraak$/);
    const called = new Map<string, string>();
    for (const { route, visitor, title } of seen) {
      const name = `${visitor}: ${title}`;
      expect.soft(called.get(name) ?? route, `no other page is called “${name}”`).toBe(route);
      called.set(name, route);
    }
  });

  test(`a fault and a session's end are fit for all, in ${language}`, async ({ browser }) => {
    await walkFaults(browser, world, language);
  });
}

test('no page of the portal is left out', async () => {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'development'; // with it all addresses are there
  const { default: routes } = await import('../../app/routes');
  process.env.NODE_ENV = before ?? 'test';
  const modules = (entries: readonly RouteConfigEntry[]): string[] =>
    // what has pages below it is seen around each of them
    entries.flatMap(({ file, children = [] }) => (children.length > 0 ? modules(children) : [file]));
  const pages = modules(routes)
    .filter((file) => /^export default /m.test(readFileSync(`app/${file}`, 'utf8')))
    .map((file) => file.replace(/\.tsx$/, ''));
  expect(pages.length).toBeGreaterThan(30);
  expect([...Object.keys(EVERY_PAGE), ...NOT_BUILT].sort()).toEqual(pages.sort());
});

test('each look finds what is wrong in it', async ({ context, page }) => {
  await bringAxe(context);
  await page.goto('about:blank');
  const styles = `
    h1 { inline-size: 900px; }
    @media (prefers-color-scheme: dark) { #privacy { color: #333; background: #222; } }`;
  await page.setContent(`<!doctype html><html lang="nl"><title>Privacy</title><style>${styles}</style>
    <h1>Privacy</h1><h3 id="privacy">Privacy</h3><p id="privacy">Privacy <img src="x"></p></html>`);
  const everywhere = {
    violations: ['image-alt: <img src="x">'],
    doubled: ['privacy'],
    firstHeadings: 1,
    skipped: [3],
  };
  const contrast = [
    expect.stringMatching(/^color-contrast: <h3/),
    expect.stringMatching(/^color-contrast: <p/),
  ];
  const dark = { ...everywhere, violations: [...contrast, ...everywhere.violations] };
  const tooWide = [expect.any(Number), '<h1>Privacy</h1>'];
  const found = await lookAt(page);
  expect(found).toEqual({
    'wide, light': { ...everywhere, tooWide: [] },
    'wide, dark': { ...dark, tooWide: [] },
    'narrow, dark': { ...dark, tooWide },
    'narrow, light': { ...everywhere, tooWide },
  });
  expect(Object.keys(await lookAt(page, true))).toEqual(['wide, light', 'narrow, dark']);
});
