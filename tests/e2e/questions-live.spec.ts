import { expect, test, type Page } from '@playwright/test';
import { violations } from '../support/axe';
import { startPortal, type Portal } from '../support/portal';
import { startTender, type Tender } from '../support/tender';
import { pageOf } from '../support/visitor';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

/** Anna on the page with eight released questions, and a way to release one more. */
async function reading(browser: Parameters<typeof pageOf>[0], search = '') {
  const tender = await startTender(portal);
  const { home, anna, bram, answered, release } = tender;
  const ids = [];
  for (let i = 1; i <= 8; i++) ids.push(await answered(bram, `Vraag nummer ${i} over het perceel?`));
  await release(ids);
  const next = await answered(bram, 'De allernieuwste vraag?');
  const page = await pageOf(browser, portal, anna, { viewport: { width: 1280, height: 900 } });
  await page.goto(home + search);
  await expect(page.locator('[data-connection=online]')).toBeVisible();
  return { ...tender, page, releaseNext: () => release([next]) };
}

const newest = (page: Page) => page.locator('[data-number="9"]');
const bar = (page: Page) => page.getByRole('complementary', { name: 'Nieuw op deze pagina' });
const topOf = (page: Page, number: number) =>
  page.locator(`[data-number="${number}"]`).evaluate((element) => element.getBoundingClientRect().top);
const openedBy = async ({ anna, procedure }: Tender) => {
  const [row] = await portal.superuser<{ opened: boolean; pushed: boolean }[]>`
    select opened_at is not null as opened, pushed_at is not null as pushed from portal.delivery
     where person_id = ${anna.id} and procedure_id = ${procedure.id} order by available_at desc limit 1`;
  return row!;
};

test('who has not begun to read sees what is new in its place, marked, and hears of it', async ({
  browser,
}) => {
  const { page, releaseNext, ...tender } = await reading(browser);
  await releaseNext();
  await expect(newest(page)).toBeInViewport();
  await expect(newest(page).getByText('nieuw', { exact: true })).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: 'Nota van inlichtingen 2 is vrijgegeven.' }),
  ).toBeAttached();
  await expect(bar(page)).toHaveCount(0);
  await expect.poll(() => openedBy(tender as Tender)).toEqual({ opened: true, pushed: true });
  await page.context().close();
});

for (const at of ['scrolled', 'focused'] as const)
  test(`nothing moves under who has ${at}: what is new waits at the edge`, async ({ browser }) => {
    const { page, releaseNext, ...tender } = await reading(browser);
    if (at === 'scrolled') await page.locator('[data-number="5"]').evaluate((e) => e.scrollIntoView());
    if (at === 'focused') await page.locator('[data-number="3"]').getByRole('link').first().focus();
    const number = { scrolled: 5, focused: 3 }[at];
    const before = await topOf(page, number);
    await releaseNext();
    await expect(bar(page)).toBeVisible();
    expect(Math.abs((await topOf(page, number)) - before)).toBeLessThan(2);
    if (at === 'focused')
      await expect(page.locator('[data-number="3"]').getByRole('link').first()).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await expect.poll(() => openedBy(tender as Tender)).toEqual({ opened: false, pushed: true });
    await bar(page).getByRole('button', { name: 'Toon nieuwe vragen' }).click();
    await expect(newest(page)).toBeInViewport();
    await expect(newest(page)).toBeFocused();
    await expect(bar(page)).toHaveCount(0);
    await expect.poll(() => openedBy(tender as Tender)).toEqual({ opened: true, pushed: true });
    await page.context().close();
  });

test('nothing moves under a pointer; what is in view all the same needs no button', async ({ browser }) => {
  const { page, releaseNext, ...tender } = await reading(browser);
  const box = (await page.locator('[data-number="8"]').boundingBox())!;
  await page.mouse.move(box.x + 50, box.y + 30);
  await page.mouse.move(box.x + 60, box.y + 40);
  await releaseNext();
  await expect(newest(page)).toBeInViewport();
  expect(Math.abs((await topOf(page, 8)) - box.y)).toBeLessThan(2);
  await expect(bar(page)).toHaveCount(0);
  await expect.poll(() => openedBy(tender as Tender)).toEqual({ opened: true, pushed: true });
  await page.context().close();
});

test('a filtered page stays what was asked for, and says where the rest is', async ({ browser }) => {
  const { page, releaseNext } = await reading(browser, '?zoek=nummer+3');
  await expect(page.locator('article')).toHaveCount(1);
  await releaseNext();
  await expect(bar(page)).toContainText('Nota van inlichtingen 2 is vrijgegeven.');
  await expect(page.locator('article')).toHaveCount(1);
  await bar(page).getByRole('link', { name: 'Toon zonder filters' }).click();
  await expect(newest(page)).toBeVisible();
  await expect(page.getByLabel('Zoek op woord of nummer')).toHaveValue('');
  await page.context().close();
});

test('the board keeps still under who works on it, and shows the rest when asked', async ({ browser }) => {
  const { home, anna, bram, lead, ask } = await startTender(portal);
  await ask(anna, 'De eerste vraag?');
  const page = await pageOf(browser, portal, lead);
  await page.goto(`${home}/behandelen`);
  await expect(page.locator('[data-connection=online]')).toBeVisible();
  await ask(bram, 'De tweede vraag?');
  const rows = page.locator('.board [data-question]');
  await expect(rows).toHaveCount(2); // nobody is at work: in its place

  await rows.first().getByRole('link').focus();
  await ask(bram, 'De derde vraag?');
  await expect(page.getByText('Het bord is veranderd.')).toBeVisible();
  await expect(rows).toHaveCount(2);
  await expect(rows.first().getByRole('link')).toBeFocused();
  await page.getByRole('button', { name: 'Toon het nieuwe bord' }).click();
  await expect(rows).toHaveCount(3);
  await expect(page.getByText('Het bord is veranderd.')).toHaveCount(0);
  await page.context().close();
});
