import { expect, test, type Page } from '@playwright/test';
import { violations } from '../support/axe';
import { tabTo } from '../support/keyboard';
import { startPortal, type Portal } from '../support/portal';
import { startTender } from '../support/tender';
import { pageOf } from '../support/visitor';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

const open = async (page: Page, address: string) => {
  await page.goto(address);
  await expect(page.locator('[data-connection=online]')).toBeVisible(); // the scripts run
};
const row = (page: Page, words: string) =>
  page.locator('[data-question]', { hasText: words }).getByRole('link');

/** Without a mouse: any click fails the story. */
async function withoutMouse(page: Page) {
  await page.addInitScript(() => {
    addEventListener('mousedown', () => document.body.replaceChildren('a mouse was used'), { capture: true });
  });
}

test('a question is asked, answered and released without a mouse', async ({ browser }) => {
  test.setTimeout(60_000);
  const { home, anna, bram, lead, ask, answered } = await startTender(portal);
  await answered(bram, 'Wacht deze nog?');
  await ask(bram, 'Een vraag die langer wacht.');
  const [a, l] = [await pageOf(browser, portal, anna), await pageOf(browser, portal, lead)];
  await Promise.all([a, l].map(withoutMouse));
  await open(a, home);
  await open(l, `${home}/behandelen`);

  await test.step('Anna asks', async () => {
    await tabTo(a, a.getByRole('link', { name: 'Stel een vraag' }));
    await a.keyboard.press('Enter');
    await expect(a.getByRole('heading', { name: 'Stel een vraag' })).toBeVisible();
    await tabTo(a, a.getByLabel('Uw vraag', { exact: true }));
    await a.keyboard.type('Kan alles met het toetsenbord?');
    await tabTo(a, a.getByRole('button', { name: 'Vraag versturen' }));
    await a.keyboard.press('Enter');
    await expect(a.getByRole('heading', { name: 'Uw vraag is ontvangen' })).toBeVisible();
  });

  await test.step('the lead finds it with the board’s keys, and opens it', async () => {
    await expect(row(l, 'Kan alles met het toetsenbord?')).toBeVisible();
    await l.keyboard.press('j');
    await expect(row(l, 'Een vraag die langer wacht.')).toBeFocused();
    await l.keyboard.press('ArrowDown');
    await expect(row(l, 'Kan alles met het toetsenbord?')).toBeFocused();
    await l.keyboard.press('k');
    await l.keyboard.press('k'); // there is nothing above the first
    await expect(row(l, 'Een vraag die langer wacht.')).toBeFocused();
    await l.keyboard.press('j');
    await l.keyboard.press('Enter');
    await expect(l).toHaveURL(/behandelen\/[0-9a-f-]{36}$/);
  });

  await test.step('takes it up, words it and answers it', async () => {
    await tabTo(l, l.getByRole('button', { name: 'In behandeling nemen' }));
    await l.keyboard.press('Enter');
    await tabTo(l, l.getByLabel('Openbare tekst van de vraag'));
    await l.keyboard.press('ControlOrMeta+a');
    await l.keyboard.type('Kan het hele portaal met het toetsenbord worden bediend? j k x ?');
    await tabTo(l, l.getByLabel('Antwoord', { exact: true }));
    await l.keyboard.type('Ja.');
    await tabTo(l, l.getByRole('button', { name: 'Opslaan' }));
    await l.keyboard.press('Enter');
    await expect(l.getByText('Deze vraag is klaar om vrij te geven.')).toBeVisible();
    await tabTo(l, l.getByRole('link', { name: 'Terug' }), 90);
    await l.keyboard.press('Enter');
    await expect(l.getByRole('heading', { name: 'Behandelen' })).toBeVisible();
  });

  await test.step('chooses only this one, looks at it as a participant, and releases it', async () => {
    await l.keyboard.press('j');
    await l.keyboard.press('x'); // waits for words: can't go along
    await expect(l.getByText('Deze vraag is nog niet klaar om vrij te geven.')).toBeAttached();
    await l.keyboard.press('j');
    await l.keyboard.press('j');
    await expect(row(l, 'Kan het hele portaal')).toBeFocused();
    await l.keyboard.press('x');
    const box = l.locator('[data-question]', { hasText: 'Kan het hele portaal' }).getByRole('checkbox');
    await expect(box).toBeChecked();
    await expect(l.getByText(/De vraag van .+ gaat mee bij het vrijgeven\./)).toBeAttached();
    await tabTo(l, l.getByRole('button', { name: 'Bekijk en geef vrij' }));
    await l.keyboard.press('Enter');
    await expect(l.getByText('1 antwoord gekozen.')).toBeVisible();
    await expect(l.getByRole('heading', { name: 'Vraag 1' })).toBeVisible();
    await expect(l.getByRole('heading', { name: 'niet in deze nota' })).toBeVisible();
    await tabTo(l, l.getByLabel('Ik heb gecontroleerd'));
    await l.keyboard.press('Space');
    await tabTo(l, l.getByRole('button', { name: 'Vrijgeven aan alle deelnemers' }));
    await l.keyboard.press('Enter');
    await expect(l.getByRole('heading', { name: 'Zo kwam nota 1 aan' })).toBeVisible();
  });

  await test.step('Anna reads the answer, and follows the thread', async () => {
    await open(a, home);
    await expect(a.getByText('1 vraag is nieuw voor u.')).toBeVisible();
    await tabTo(a, a.locator('[data-number="1"]').getByRole('link', { name: 'Vraag 1', exact: true }));
    await a.keyboard.press('Enter');
    await expect(a.getByRole('heading', { name: 'Vraag 1 en wat erbij hoort' })).toBeVisible();
  });
  await Promise.all([a, l].map((page) => page.context().close()));
});

test('the board’s keys leave who types alone, trap nobody, and can be switched off', async ({ browser }) => {
  const { home, anna, lead, ask } = await startTender(portal);
  for (const text of ['Een?', 'Twee?', 'Drie?']) await ask(anna, text);
  const page = await pageOf(browser, portal, lead);
  await open(page, `${home}/behandelen`);

  const search = page.getByLabel('Zoek op woord of nummer');
  await search.focus();
  await page.keyboard.type('jkx?');
  await expect(search).toHaveValue('jkx?');
  await expect(search).toBeFocused();
  await search.fill('');

  await row(page, 'Een?').focus();
  await page.keyboard.press('Control+j'); // the browser’s own
  await expect(row(page, 'Een?')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByText('volgende vraag')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByText('volgende vraag')).toBeHidden();

  await row(page, 'Drie?').focus();
  await page.keyboard.press('j');
  await expect(row(page, 'Drie?')).toBeFocused(); // no way round to the first, and Tab goes on
  await page.keyboard.press('Tab');
  await expect(row(page, 'Drie?')).not.toBeFocused();

  await page.getByText('Sneltoetsen', { exact: true }).click();
  await page.getByLabel('Sneltoetsen gebruiken op dit bord').uncheck();
  await row(page, 'Een?').focus();
  await page.keyboard.press('j');
  await expect(row(page, 'Een?')).toBeFocused();
  await page.reload();
  await expect(page.locator('[data-connection=online]')).toBeVisible();
  await row(page, 'Een?').focus();
  await page.keyboard.press('j');
  await expect(row(page, 'Een?')).toBeFocused(); // remembered
  await page.context().close();
});
