import { expect, test, type Page } from '@playwright/test';
import { violations } from '../support/axe';
import { startPortal, type Portal } from '../support/portal';
import { startTender } from '../support/tender';
import { pageOf } from '../support/visitor';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

const online = (page: Page) => expect(page.locator('[data-connection=online]')).toBeVisible();
/** The words of the step that the course line marks as the present one. */
const now = (page: Page) => page.locator('.course [aria-current=step]').last();

test('who comes in sees where it stands, what is theirs to do, and what is new', async ({ browser }) => {
  const { anna, lead, answered, ask, bram, release, home } = await startTender(portal);
  await release([await answered(anna, 'Mag dat?')]);
  await answered(bram, 'Kan dat?');
  await ask(bram, 'Moet dat?');

  const l = await pageOf(browser, portal, lead);
  await l.goto('/');
  await online(l);
  const todo = l.getByRole('region', { name: 'Nu te doen' });
  await expect(l.getByRole('link', { name: 'Er kwam een vraag binnen.' }).first()).toHaveAttribute(
    'href',
    new RegExp(`^${home}/behandelen/`),
  );
  await ask(bram, 'Zal dat?');
  await l.getByRole('button', { name: 'Laat het zien' }).click();
  await expect(todo.getByRole('link', { name: '2 nieuwe vragen om te behandelen' })).toBeVisible();
  await todo.getByRole('link', { name: '1 antwoord klaar om vrij te geven' }).click();
  await expect(l.getByRole('heading', { name: 'Antwoorden vrijgeven' })).toBeVisible();

  const a = await pageOf(browser, portal, anna);
  await a.goto('/');
  await expect(a.getByText('Namens Verband A')).toBeVisible();
  await expect(a.getByRole('region', { name: 'Nieuw voor u' }).getByRole('link')).toHaveText([
    'Nota van inlichtingen 1',
  ]);
  await expect(a.getByText(/\d+ (nieuwe vraag|antwoord)/), 'no number tells what others do').toHaveCount(0);
  await a.getByRole('link', { name: 'Gewoon in de Wijk' }).click();
  await a.waitForURL(`**${home}/overzicht`);
  await expect(now(a)).toContainText('Inlichtingen');
  await expect(a.getByRole('link', { name: 'Nota van inlichtingen 1 is vrijgegeven' })).toBeVisible();
  await a.getByRole('link', { name: 'Nota van inlichtingen 1', exact: true }).click();
  await expect(a.getByText('Antwoord op: Mag dat?')).toBeVisible();
  await a.getByRole('link', { name: 'Overzicht' }).click();
  await expect(a.getByText('U hebt alles geopend wat aan u is gestuurd.')).toBeVisible();
});

test('the lead takes the next step with a reason; who looks on is told, and sees it when they ask', async ({
  browser,
}) => {
  const { anna, lead, home } = await startTender(portal, { cutOff: 'passed' });
  const a = await pageOf(browser, portal, anna);
  await a.goto(`${home}/overzicht`);
  await online(a);
  await expect(a.getByText('De procesleider zet deze stap.')).toBeVisible();
  await expect(a.getByText('Ga naar “Preselectie: aanmelding”')).toHaveCount(0);

  const l = await pageOf(browser, portal, lead);
  await l.goto(`${home}/overzicht`);
  await l.getByText('Ga naar “Preselectie: aanmelding”').click();
  await l.getByRole('button', { name: 'Ja, zet deze stap' }).click();
  await expect(l.locator('.form-messages')).toBeFocused();
  expect(await violations(l)).toEqual([]);
  await l.getByLabel('Waarom kan deze stap nu?').fill('Alle vragen zijn beantwoord.');
  await l.getByRole('button', { name: 'Ja, zet deze stap' }).click();
  await expect(now(l)).toContainText('Aanmelding');

  await expect(a.getByText('Er is iets veranderd op deze pagina.')).toBeVisible();
  await expect(now(a), 'nothing moves by itself').toContainText('Inlichtingen');
  await a.getByRole('button', { name: 'Laat het zien' }).click();
  await expect(now(a)).toContainText('Aanmelding');
  await expect(a.locator('main')).toBeFocused();
  await expect(a.getByText('Er is iets veranderd op deze pagina.')).toHaveCount(0);
  expect(await a.content()).not.toContain('Alle vragen zijn beantwoord.');
});

test('as long as the step can’t be taken, the lead reads why and where to mend it', async ({ browser }) => {
  const { anna, lead, ask, home } = await startTender(portal, { cutOff: 'ahead' });
  await ask(anna, 'Mag dat?');
  const l = await pageOf(browser, portal, lead);
  await l.goto(`${home}/overzicht`);
  const step = l.getByRole('region', { name: 'De volgende stap' });
  await expect(step.getByText(/vragen stellen kan nog tot en met/)).toBeVisible();
  await expect(step.getByText('Ga naar')).toHaveCount(0);
  await step.getByRole('link', { name: '1 vraag is nog niet vrijgegeven' }).click();
  await l.waitForURL(`**${home}/behandelen`);
  await expect(l.getByRole('link', { name: 'Vragen', exact: true })).toHaveAttribute('aria-current', 'true');

  const a = await pageOf(browser, portal, anna);
  await a.goto(`${home}/overzicht`);
  await expect(a.getByText(/vragen stellen kan nog tot en met/)).toBeVisible();
  await expect(a.getByText(/nog niet vrijgegeven/), 'no number tells what others do').toHaveCount(0);
});

test('who may not do something reads why, and finds no form that would be refused', async ({ browser }) => {
  const { anna, lead, answered, release, home } = await startTender(portal);
  await release([await answered(anna, 'Mag dat?')]);
  const [published] = await portal.superuser<{ id: string }[]>`
    select id from portal.published_question where ${home} like '%' || procedure_id`;
  for (const [who, path] of [
    [lead, '/vragen/nieuw'],
    [anna, `/rectificeren/${published!.id}`],
  ] as const) {
    const page = await pageOf(browser, portal, who);
    await page.goto(home + path);
    await expect(page.getByText('uw rol in deze procedure laat dit niet toe')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await page.getByRole('link', { name: 'Terug' }).click();
    await page.waitForURL(`**${home}`);
  }
});

test('the gallery of components is not part of what is built', async ({ page }) => {
  expect((await page.goto(`${portal.origin}/galerij`))!.status()).toBe(404);
});
