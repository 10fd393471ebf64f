import { expect, test } from '@playwright/test';
import { writingTender } from '../support/documents/tender';
import { startPortal, type Portal } from '../support/portal';
import { pageOf } from '../support/visitor';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

test('a text is written, formatted and left with the keyboard alone', async ({ browser }) => {
  const { procedure, anna, document: make } = await writingTender(portal.database);
  const plan = await make(anna, 'consortium', 'Met toetsen');
  const page = await pageOf(browser, portal, anna);
  await page.goto(`/procedures/${procedure.id}/documenten/${plan}`);
  const editor = page.getByRole('textbox', { name: 'Met toetsen' });
  await editor.focus();
  await page.keyboard.type('Eerst');
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('toolbar').locator(':focus')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter'); // the last tool: a table
  await page.keyboard.type('In de tabel');
  await expect(editor.locator('th').first()).toContainText('In de tabel');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor, 'no trap').not.toBeFocused();
  await expect(page.locator('[role=status][data-state]')).toHaveText('Opgeslagen');
});
