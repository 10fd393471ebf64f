import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from '../support/axe';
import { startPortal, type Portal } from '../support/portal';
import { startTender, type Tender } from '../support/tender';
import { pageOf } from '../support/visitor';

let portal: Portal;
let tender: Tender;
let ids: { own: string; taken: string; published: string };
test.beforeAll(async () => {
  portal = await startPortal();
  tender = await startTender(portal);
  const { anna, ask, answered, release } = tender;
  await release([await answered(anna, 'Vrijgegeven?')]);
  const [row] = await portal.superuser<{ id: string }[]>`select id from portal.published_question`;
  ids = {
    own: await ask(anna, 'Mijn vraag.'),
    taken: await answered(anna, 'Beantwoord?'),
    published: row!.id,
  };
});
test.afterAll(() => portal.stop());

const ready = async (page: Page, path: string) => {
  await page.goto(path);
  await expect(page.locator('[data-connection=online]')).toBeVisible(); // the scripts run
};

/** Sends the form, and follows each link of the summary into its field. */
async function followProblems(page: Page, button: string, fields: readonly string[]) {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.locator('.form-messages')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  const links = page.locator('.form-messages a');
  await expect(links).toHaveCount(fields.length);
  for (const [i, field] of fields.entries()) {
    await links.nth(i).click();
    await expect(page.locator(`#${field}`)).toBeFocused();
    await expect(page.locator(`#${field}`)).toHaveAttribute(
      'aria-describedby',
      new RegExp(`${field}-problem`),
    );
  }
}

const LONG = 'x'.repeat(10_001);
type Form = {
  readonly as: 'anna' | 'lead';
  readonly path: () => string;
  readonly wrong?: Readonly<Record<string, string>>;
  readonly button: string;
  readonly fields: readonly string[];
};
const FORMS: Readonly<Record<string, Form>> = {
  ask: { as: 'anna', path: () => '/vragen/nieuw', button: 'Vraag versturen', fields: ['text'] },
  edit: {
    ...{ as: 'anna', path: () => `/vragen/${ids.own}`, wrong: { text: '' } },
    ...{ button: 'Opslaan', fields: ['text'] },
  },
  invite: { as: 'anna', path: () => '/mensen', button: 'Uitnodiging versturen', fields: ['name', 'email'] },
  appoint: { as: 'lead', path: () => '/mensen', button: 'Uitnodiging versturen', fields: ['name', 'email'] },
  word: {
    ...{ as: 'lead', path: () => `/behandelen/${ids.taken}`, wrong: { question: LONG, answer: LONG } },
    ...{ button: 'Opslaan', fields: ['question', 'answer'] },
  },
  release: {
    ...{ as: 'lead', path: () => '/vrijgeven' },
    ...{ button: 'Vrijgeven aan alle deelnemers', fields: ['checked'] },
  },
  rectify: {
    ...{ as: 'lead', path: () => `/rectificeren/${ids.published}`, wrong: { question: '', answer: '' } },
    ...{ button: 'Rectificatie vrijgeven aan alle deelnemers', fields: ['question', 'answer', 'reason'] },
  },
};

for (const [name, { as, path, wrong = {}, button, fields }] of Object.entries(FORMS))
  test(`the summary of problems leads into the fields: ${name}`, async ({ browser }) => {
    const page = await pageOf(browser, portal, tender[as]);
    await ready(page, tender.home + path());
    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
    for (const [field, value] of Object.entries(wrong)) await page.locator(`#${field}`).fill(value);
    await followProblems(page, button, fields);
    for (const [field, value] of Object.entries(wrong))
      await expect(page.locator(`#${field}`)).toHaveValue(value);
    await page.context().close();
  });

test('the summary of problems leads into the fields: the account', async ({ browser }) => {
  const page = await pageOf(browser, portal, tender.bram);
  await ready(page, '/account');
  await followProblems(page, 'Wachtwoord wijzigen', ['present_password', 'new_password']);
  await page.getByRole('button', { name: 'Extra code instellen' }).click();
  await expect(page.getByRole('button', { name: 'Inschakelen' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await followProblems(page, 'Inschakelen', ['code']);
  await page.context().close();
});

test('the summary of problems leads into the fields: the door', async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: portal.origin })).newPage();
  await page.goto('/inloggen', { waitUntil: 'networkidle' });
  await followProblems(page, 'Inloggen', ['email', 'password']);
  await page.goto('/wachtwoord-vergeten', { waitUntil: 'networkidle' });
  await followProblems(page, 'Stuur de link', ['email']);
  await page.context().close();
});

/** Tabs on until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the focus never came there');
}

test('a participant asks a question without a mouse', async ({ browser }) => {
  const page = await pageOf(browser, portal, tender.bram);
  await ready(page, tender.home);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Stel een vraag' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Stel een vraag' })).toBeVisible();
  await tabTo(page, page.getByLabel('Waarover gaat uw vraag?'));
  await page.keyboard.type('Noord');
  await tabTo(page, page.getByLabel('Uw vraag', { exact: true }));
  await page.keyboard.type('Kan dit ook zonder muis?');
  await tabTo(page, page.getByRole('button', { name: 'Vraag versturen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Uw vraag is ontvangen' })).toBeVisible();
  await expect(page.getByText('Kan dit ook zonder muis?').first()).toBeVisible();
  await expect(page.getByText('Noord')).toBeVisible();
  await page.context().close();
});

test('the checker finds what is wrong', async ({ page }) => {
  await page.setContent('<html><body><img src="x"><input><a href="/"></a></body></html>');
  expect((await violations(page)).map((line) => line.split(':')[0]).sort()).toEqual([
    'document-title',
    'html-has-lang',
    'image-alt',
    'label',
    'link-name',
  ]);
});
