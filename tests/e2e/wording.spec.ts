import { expect, test, type Page } from '@playwright/test';
import { startPortal, type Portal } from '../support/portal';
import { startTender } from '../support/tender';
import { pageOf } from '../support/visitor';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

const wording = (page: Page) => page.getByLabel('Openbare tekst van de vraag');
const answer = (page: Page) => page.getByLabel('Antwoord', { exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Opslaan' }).click();
const elsewhere = (page: Page) => page.locator('[data-elsewhere]');

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('[data-connection=online]')).toBeVisible();
}

test('two leads word the same question: the second is told, sees both texts, and loses nothing', async ({
  browser,
}) => {
  const { anna, lead, colleague, home, ask, takeUp } = await startTender(portal);
  const id = await ask(anna, 'Zoals gesteld.');
  await takeUp(id);
  const address = `${home}/behandelen/${id}`;
  const [first, second] = [await pageOf(browser, portal, lead), await pageOf(browser, portal, colleague)];
  await Promise.all([first, second].map((page) => open(page, address)));

  await answer(second).fill('Het antwoord van de tweede.');
  await wording(first).fill('De vraag volgens de eerste?');
  await answer(first).fill('Het antwoord van de eerste.');
  await save(first);
  await expect(first.getByText('Opgeslagen, versie 1')).toBeVisible();
  await expect(elsewhere(first)).toHaveCount(0);

  await expect(elsewhere(second)).toContainText('Deze vraag is intussen gewijzigd.'); // without reloading
  await expect(elsewhere(second)).toContainText('Het antwoord van de eerste.');
  await expect(answer(second)).toHaveValue('Het antwoord van de tweede.');
  await expect(wording(second)).toHaveValue('Zoals gesteld.');
  await save(second);
  await expect(second.getByRole('alert')).toContainText(
    'Iemand anders heeft deze tekst intussen opgeslagen.',
  );
  await expect(answer(second)).toHaveValue('Het antwoord van de tweede.');
  await expect(elsewhere(second)).toContainText('De vraag volgens de eerste?');

  await wording(second).fill('De vraag volgens beiden?');
  await save(second); // now knowingly
  await expect(second.getByText('Opgeslagen, versie 2')).toBeVisible();
  await expect(elsewhere(second)).toHaveCount(0);
  await expect(answer(first)).toHaveValue('Het antwoord van de tweede.'); // had nothing unsaved: moves along
  await expect(wording(first)).toHaveValue('De vraag volgens beiden?');
  await Promise.all([first, second].map((page) => page.context().close()));
});

test('a connection that is gone keeps nobody from being told', async ({ browser }) => {
  const { anna, lead, home, ask, takeUp, answer: answerAs } = await startTender(portal);
  const id = await ask(anna, 'Zoals gesteld.');
  await takeUp(id);
  const page = await pageOf(browser, portal, lead);
  await page.routeWebSocket(/socket\.io/, (socket) => socket.close());
  await page.goto(`${home}/behandelen/${id}`);
  await answer(page).fill('Mijn antwoord.');
  await answerAs(id, 'Van een ander.', 'Ook van een ander.');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('Iemand anders heeft deze tekst intussen opgeslagen.');
  await expect(elsewhere(page)).toContainText('Ook van een ander.');
  await expect(answer(page)).toHaveValue('Mijn antwoord.');
  await answerAs(id, 'Nog een keer.', 'En weer een ander.', 1);
  await save(page); // what was not on the screen is not overwritten
  await expect(elsewhere(page)).toContainText('En weer een ander.');
  await save(page);
  await expect(page.getByText('Opgeslagen, versie 3')).toBeVisible();
  await page.context().close();
});

test('a question that its asker withdraws is closed on the moderator’s screen', async ({ browser }) => {
  const { anna, lead, home, ask, takeUp } = await startTender(portal);
  const id = await ask(anna, 'Toch maar niet?');
  await takeUp(id);
  const [moderator, asker] = [await pageOf(browser, portal, lead), await pageOf(browser, portal, anna)];
  await open(moderator, `${home}/behandelen/${id}`);
  await asker.goto(`${home}/vragen/${id}`);
  await asker.getByText('Vraag intrekken').click();
  await asker.getByRole('button', { name: 'Ja, trek deze vraag in' }).click();
  await expect(moderator.locator('.state--withdrawn')).toBeVisible();
  await Promise.all([moderator, asker].map((page) => page.context().close()));
});

test('a role that does not go together with another is refused in words', async ({ browser }) => {
  const { build, procedure, lead, home } = await startTender(portal);
  const auditor = await build.role(procedure, 'auditor');
  const page = await pageOf(browser, portal, lead);
  await page.goto(`${home}/mensen`);
  await page.getByText('Iemand uitnodigen').click();
  await page.getByLabel('Naam').fill(auditor.name);
  await page.getByLabel('E-mailadres').fill(auditor.email);
  await page.getByLabel('Rol').selectOption('moderator');
  await page.getByRole('button', { name: 'Uitnodiging versturen' }).click();
  await expect(page.getByRole('alert')).toContainText('Deze rol gaat niet samen met de rol auditor.');
  await page.context().close();
});
