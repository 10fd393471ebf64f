import { expect, test } from '@playwright/test';
import { freezeDocument } from '~/services/documents/freeze-document.server';
import { writingTender } from '../support/documents/tender';
import { fit } from '../support/fit-for-all';
import { startPortal, type Portal } from '../support/portal';
import { pageOf } from '../support/visitor';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

for (const language of ['nl', 'en'] as const)
  test(`documents are fit for all, in ${language}, wide, narrow and dark`, async ({ browser }) => {
    test.setTimeout(120_000);
    const {
      build,
      procedure,
      anna,
      arie,
      lead,
      councillor,
      document: make,
    } = await writingTender(portal.database);
    const list = `/procedures/${procedure.id}/documenten`;
    const [plan, common, closed] = [
      await make(anna, 'consortium', 'Plan voor de wijk'),
      await make(lead, 'common', 'Kader'),
      await make(lead, 'joint', 'Gesloten tekst'),
    ];
    await freezeDocument(build.ctx(lead), { procedureId: procedure.id, documentId: closed });
    const colleague = await pageOf(browser, portal, arie);
    await colleague.goto(`${list}/${plan}`);
    await colleague.locator('.ProseMirror').click();
    await colleague.keyboard.type('Van Arie');
    const stations = [
      [anna, list],
      [anna, `${list}/nieuw?ruimte=consortium`],
      [anna, `${list}/${plan}`],
      [lead, list],
      [lead, `${list}/nieuw?ruimte=common`],
      [councillor, `${list}/${common}`],
      [lead, `${list}/${closed}`],
    ] as const;
    for (const [who, path] of stations) {
      const page = await pageOf(browser, portal, who, { viewport: { width: 1280, height: 900 } });
      await page.context().addCookies([{ name: 'language', value: language, url: portal.origin }]);
      await page.goto(path);
      if (/[0-9a-f]{12}$/.test(path))
        await page.locator('[role=status][data-state]:not([data-state=connecting])').waitFor();
      if (path.endsWith(plan)) {
        await page.locator('.ProseMirror').click();
        await page.keyboard.press('Alt+F10');
        await page
          .getByRole('button', { name: language === 'nl' ? 'Tabel invoegen' : /insert.*table/i })
          .click();
      }
      await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
      await fit(page, `${path}, wide`);
      await page.setViewportSize({ width: 360, height: 800 });
      await fit(page, `${path}, narrow`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await fit(page, `${path}, dark`);
      await page.context().close();
    }
  });

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
