import { expect, test } from '@playwright/test';
import { startPortal, type Portal } from '../support/portal';
import { startTender } from '../support/tender';
import { pageOf } from '../support/visitor';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

test('when the server ends and comes back, every page stays where it is, and says how it stands', async ({
  browser,
}) => {
  const { anna, home } = await startTender(portal);
  const page = await pageOf(browser, portal, anna);
  await page.goto(`${home}/vragen/nieuw`);
  await expect(page.locator('[data-connection=online]')).toBeVisible();
  await page.getByRole('textbox', { name: 'Uw vraag' }).fill('Nog niet verstuurd');
  await portal.end();
  await expect(page.locator('[data-connection=offline]')).toHaveText('geen verbinding');
  await page.waitForTimeout(1500); // as long as a page that asks too early takes to fail
  await expect(page.getByRole('textbox', { name: 'Uw vraag' })).toHaveValue('Nog niet verstuurd');
  await portal.start();
  await expect(page.locator('[data-connection=online]')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await page.waitForURL(/\?ontvangen/);
});

test('without a network the page says so at once, and a form that is sent stays with what was typed', async ({
  browser,
}) => {
  const { anna, home } = await startTender(portal);
  const page = await pageOf(browser, portal, anna);
  await page.goto(`${home}/vragen/nieuw`);
  await expect(page.locator('[data-connection=online]')).toBeVisible();
  await page.getByRole('textbox', { name: 'Uw vraag' }).fill('Onderweg');
  await page.context().setOffline(true);
  await expect(page.locator('[data-connection=offline]')).toBeVisible();
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.getByRole('alert').getByText('Dit is niet verstuurd')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Uw vraag' })).toHaveValue('Onderweg');
  await page.context().setOffline(false);
  await expect(page.locator('[data-connection=online]')).toBeVisible();
  await expect(page.getByText('Dit is niet verstuurd')).toHaveCount(0);
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await page.waitForURL(/\?ontvangen/);
});
