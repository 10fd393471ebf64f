import { expect, test, type Browser, type Page } from '@playwright/test';
import { removePerson } from '~/services/people/remove-person.server';
import { cookieOf, doorFor } from '../support/door';
import { intrude } from '../support/documents/intruder';
import { writingTender } from '../support/documents/tender';
import { until } from '../support/documents/writer';
import { listenAs } from '../support/listener';
import { startPortal, type Portal } from '../support/portal';
import { pageOf } from '../support/visitor';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

const CANARY = 'kanariegeel';
const editorOf = (page: Page) => page.locator('.ProseMirror');
const stateOf = (page: Page) => page.locator('[role=status][data-state]');

/** Everything that reached a browser: pages, data, and every frame of every socket, text or bytes. */
function overhear(page: Page): () => string {
  const heard: string[] = [];
  page.on('response', (response) => {
    heard.push(response.url());
    void response.text().then(
      (text) => heard.push(text),
      () => undefined,
    );
  });
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => heard.push(payload.toString('latin1'))),
  );
  return () => heard.join('\n');
}

async function open(browser: Browser, who: Parameters<typeof pageOf>[2], path: string): Promise<Page> {
  const page = await pageOf(browser, portal, who);
  await page.goto(path);
  return page;
}

test('a plan of one party, and a text of the buyer @living-documents', async ({ browser }) => {
  const { build, procedure, anna, arie, bram, a, lead, councillor } = await writingTender(portal.database);
  const list = `/procedures/${procedure.id}/documenten`;

  // Anna makes the plan; her colleague opens it
  const one = await open(browser, anna, `${list}/nieuw?ruimte=consortium`);
  await one.getByLabel('Titel').fill(`Plan ${CANARY}`);
  await one.getByRole('button', { name: 'Document maken' }).click();
  await expect(editorOf(one)).toBeVisible();
  const path = new URL(one.url()).pathname;
  const two = await open(browser, arie, path);
  const outsider = await pageOf(browser, portal, bram);
  const heard = overhear(outsider);
  await outsider.goto(list);

  // they write together, see each other's caret and name, and that it is stored
  await expect(stateOf(two)).toHaveAttribute('data-state', 'saved');
  await editorOf(one).click();
  await one.keyboard.insertText(`Wij van ${CANARY} beginnen`); // at once, so that its bytes can be found
  await expect(editorOf(two)).toContainText(`Wij van ${CANARY} beginnen`);
  await expect(two.locator('.caret[data-name="Anna Aarden"]')).toBeAttached();
  await expect(stateOf(one)).toHaveText('Opgeslagen');
  await editorOf(two).click();
  await two.keyboard.press('Control+End');
  await two.keyboard.insertText(' in Schalkwijk.');
  await expect(editorOf(one)).toContainText('beginnen in Schalkwijk.');
  await expect(one.locator('[data-writers]')).toContainText('Arie Akker');

  // the other party gets in by no door, and learns not even that it exists
  expect((await outsider.goto(path))?.status()).toBe(404);
  const missing = await (await doorFor(portal, bram)).get(path.replace(/[^/]+$/, crypto.randomUUID()));
  const refused = await (await doorFor(portal, bram)).get(path);
  expect([refused.status, refused.body.length]).toEqual([missing.status, missing.body.length]);
  const intruder = await intrude({ origin: portal.origin, cookie: await cookieOf(portal, bram) });
  await intruder.introduce(path.split('/').at(-1)!);
  expect(await intruder.ended()).toEqual({ code: 4403, reason: 'no_access' });
  expect(intruder.hears(CANARY)).toBe(false);
  const socket = await listenAs(portal, bram);
  expect(JSON.stringify(socket.views)).not.toContain(CANARY);
  socket.close();

  // the lead's common text is read live by participants and participatieraad, and changed by neither
  const leading = await open(browser, lead, `${list}/nieuw?ruimte=common`);
  await leading.getByLabel('Titel').fill('Gemeenschappelijk kader');
  await leading.getByRole('button', { name: 'Document maken' }).click();
  await expect(editorOf(leading)).toBeVisible();
  const common = new URL(leading.url()).pathname;
  await outsider.goto(common);
  const council = await open(browser, councillor, common);
  await expect(stateOf(council)).toHaveAttribute('data-state', 'read-only');
  await editorOf(leading).click();
  await leading.keyboard.insertText('De inwoner staat voorop');
  for (const reader of [outsider, council]) {
    await expect(editorOf(reader)).toContainText('De inwoner staat voorop');
    await expect(editorOf(reader)).toHaveAttribute('contenteditable', 'false');
    await expect(editorOf(reader)).not.toContainText(lead.name);
  }

  // Arie is removed in the middle of a word
  await editorOf(two).click();
  await two.keyboard.press('Control+End');
  await two.keyboard.type(' En we', { delay: 20 });
  const from = performance.now();
  await removePerson(build.ctx(anna), { procedureId: procedure.id, consortiumId: a.id, personId: arie.id });
  await two.waitForURL('**/documenten?weg=document', { waitUntil: 'commit' });
  expect(performance.now() - from, 'milliseconds').toBeLessThan(1000);
  await expect(two.locator('[data-ended=no_access]')).toBeFocused();
  expect((await two.content()).includes(CANARY)).toBe(false);
  await editorOf(one).click();
  await one.keyboard.type('Onder ons: ');
  await expect(stateOf(one)).toHaveText('Opgeslagen');
  expect((await two.content()).includes('Onder ons')).toBe(false);

  expect(heard().includes('De inwoner staat voorop')).toBe(true);
  for (const word of [CANARY, 'Schalkwijk', 'Aarden', 'Akker'])
    expect(heard().includes(word), word).toBe(false);
});

test('what said "Opgeslagen" survives the server and every browser @living-documents', async ({
  browser,
}) => {
  const { procedure, anna, arie, document: make } = await writingTender(portal.database);
  const plan = await make(anna, 'consortium', 'Stroomuitval');
  const path = `/procedures/${procedure.id}/documenten/${plan}`;
  const [one, two] = [await open(browser, anna, path), await open(browser, arie, path)];
  await expect(stateOf(two)).toHaveAttribute('data-state', 'saved');
  await editorOf(one).click();
  for (let round = 0; round < 3; round += 1) {
    await one.keyboard.press('Control+End');
    await one.keyboard.type(` ronde ${round}`);
    await one.keyboard.press('x');
    await one.waitForTimeout(150);
    const said = await one.evaluate(() => ({
      state: document.querySelector('[role=status][data-state]')!.getAttribute('data-state'),
      text: document.querySelector('.ProseMirror')!.textContent,
    }));
    await portal.kill();
    expect(said.state).toBe('saved');
    if (round === 2) await Promise.all([one.context().close(), two.context().close()]);
    await portal.start();
    const later = await open(browser, arie, path);
    await expect(later.locator('.document-text').first()).toContainText(said.text!.trim());
    await later.context().close();
    if (round < 2) await expect(stateOf(one)).toHaveAttribute('data-state', 'saved', { timeout: 15_000 });
  }
});

test('without a connection it says so, keeps what is typed, and saves it when it can @living-documents', async ({
  browser,
}) => {
  const { procedure, anna, document: make } = await writingTender(portal.database);
  const plan = await make(anna, 'consortium', 'In de trein');
  const page = await open(browser, anna, `/procedures/${procedure.id}/documenten/${plan}`);
  await expect(stateOf(page)).toHaveText('Opgeslagen');
  await portal.kill();
  await expect(stateOf(page)).toHaveAttribute('data-state', 'offline', { timeout: 15_000 });
  await editorOf(page).click();
  await page.keyboard.type('Zonder bereik');
  await expect(stateOf(page)).toHaveText('Geen verbinding. Wat u typt, staat alleen op dit scherm.');
  await portal.start();
  await expect(stateOf(page)).toHaveText('Opgeslagen', { timeout: 20_000 });
  await page.reload();
  await expect(editorOf(page)).toContainText('Zonder bereik');
});

test('a merge that is killed half-way loses nothing', async ({ browser }) => {
  const { procedure, anna, document: make } = await writingTender(portal.database);
  const plan = await make(anna, 'consortium', 'Halverwege');
  const page = await open(browser, anna, `/procedures/${procedure.id}/documenten/${plan}`);
  await editorOf(page).click();
  await page.keyboard.type('Alles staat er nog');
  await expect(stateOf(page)).toHaveText('Opgeslagen');
  const rows = async () =>
    (
      await portal.superuser`select id from portal.document_update where document_id = ${plan} order by id`
    ).map((r) => r.id);
  const before = await rows();
  const holder = await portal.superuser.reserve();
  await holder`begin`;
  await holder`lock table portal.document_update in share mode`;
  await page.context().close(); // the last one leaves: the log is merged, up to its delete
  await until(
    async () => {
      const waiting = await portal.superuser`
        select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ilike 'delete%document_update%'`;
      return waiting.length > 0;
    },
    () => 'the merge waits for its last step',
  );
  await portal.kill();
  await holder`rollback`;
  holder.release();
  await portal.start();
  expect(await rows()).toEqual(before);
  const again = await open(browser, anna, `/procedures/${procedure.id}/documenten/${plan}`);
  await expect(editorOf(again)).toContainText('Alles staat er nog');
});
