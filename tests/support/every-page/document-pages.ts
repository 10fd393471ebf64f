import type { Page } from '@playwright/test';
import { forEach, type Pages } from './station';
import { openAs } from './walk';
import type { World } from './world';

/** The pages on which is written together. */
export const DOCUMENT_PAGES = {
  'routes/documents/documents': ({ visitors, example: { home }, long, bare }) => [
    ...forEach([visitors.anna, visitors.lead, visitors.council], `${home}/documenten`),
    ...forEach([visitors.novice], `${bare}/documenten`),
    ...forEach([visitors.long], `${long.home}/documenten?weg=document`),
  ],
  'routes/documents/new-document': ({ visitors: { anna, lead }, example: { home } }) => [
    { as: anna, path: `${home}/documenten/nieuw?ruimte=consortium`, refused: { field: 'title' } },
    { as: lead, path: `${home}/documenten/nieuw?ruimte=common` },
    { as: lead, path: `${home}/documenten/nieuw?ruimte=team` },
  ],
  'routes/documents/document': (world) => {
    const { visitors, example, long } = world;
    const [at, { plan, common, closed, team }] = [`${example.home}/documenten`, example.documents];
    return [
      { as: visitors.anna, path: `${at}/${plan}`, ready: writeTogether(world), refused: { field: 'text' } },
      {
        as: visitors.lead,
        path: `${at}/${common}`,
        ready: live,
        refused: { field: 'title', wrong: { title: '' } },
      },
      { as: visitors.lead, path: `${at}/${team}`, ready: live },
      { as: visitors.council, path: `${at}/${common}`, ready: live },
      ...[visitors.lead, visitors.anna].map((as) => ({ as, path: `${at}/${closed}`, ready: live })),
      { as: visitors.long, path: `${long.home}/documenten/${long.document}`, ready: live },
    ];
  },
} satisfies Pages;

const live = async (page: Page): Promise<void> =>
  page.locator('[role=status][data-state]:not([data-state=connecting])').waitFor();

/** A colleague's caret stands in the text, the toolbar has the focus, and a table was just made. */
const writeTogether = (world: World) => async (page: Page) => {
  const colleague = await openAs(page.context().browser()!, world, world.visitors.arend, 'nl');
  await colleague.goto(page.url());
  await colleague.locator('.ProseMirror[contenteditable=true]').click();
  await live(page);
  await page.locator('.ProseMirror[contenteditable=true]').click();
  await page.locator('.caret').first().waitFor();
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter'); // the last tool: a table
  await page.locator('.ProseMirror th').first().waitFor();
  return () => colleague.context().close();
};
