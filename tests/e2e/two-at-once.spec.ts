import { expect, test } from '@playwright/test';
import { cookieOf, doorFor } from '../support/door';
import { startPortal, type Portal } from '../support/portal';
import { startTender } from '../support/tender';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

const count = async (table: string, procedureId: string) =>
  (
    await portal.superuser`select 1 from portal.${portal.superuser(table)} where procedure_id = ${procedureId}`
  ).length;
const form = (id: string, ...items: string[]) => ({ id, item: items, checked: 'yes' });

test('a double click on a question is one question, and both lead to its receipt', async () => {
  const { anna, home, procedure } = await startTender(portal);
  const { post } = await doorFor(portal, anna);
  const fields = { id: crypto.randomUUID(), lotId: '', followUpOf: '', text: 'Twee keer geklikt?' };
  const answers = await Promise.all([1, 2, 3].map(() => post(`${home}/vragen/nieuw`, fields)));
  for (const { status, to } of answers)
    expect([status, to]).toEqual([302, `${home}/vragen/${fields.id}?ontvangen`]);
  expect(await count('question', procedure.id)).toBe(1);
});

test('a form that comes back with other words is another question', async () => {
  const { anna, home, procedure } = await startTender(portal);
  const { post } = await doorFor(portal, anna);
  const fields = { id: crypto.randomUUID(), lotId: '', followUpOf: '' };
  await post(`${home}/vragen/nieuw`, { ...fields, text: 'De eerste vraag.' });
  const second = await post(`${home}/vragen/nieuw`, { ...fields, text: 'De tweede vraag.' }); // the browser's Back
  expect(second.status).toBe(302);
  expect(second.to).not.toContain(fields.id);
  expect(await count('question', procedure.id)).toBe(2);
});

test('a double click on releasing is one release, and both lead to its deliveries', async () => {
  const { anna, bram, lead, home, procedure, answered } = await startTender(portal);
  const items = [`${await answered(anna, 'Eén?')}@1`, `${await answered(bram, 'Twee?')}@1`];
  const { post } = await doorFor(portal, lead);
  const fields = form(crypto.randomUUID(), ...items);
  const answers = await Promise.all([1, 2, 3].map(() => post(`${home}/vrijgeven`, fields)));
  for (const { status, to } of answers) expect([status, to]).toEqual([302, `${home}/notas/${fields.id}`]);
  expect(await count('release', procedure.id)).toBe(1);
  expect(await count('published_question', procedure.id)).toBe(2);
});

test('a release that comes back with other answers is refused in words', async () => {
  const { anna, lead, home, procedure, answered } = await startTender(portal);
  const { post } = await doorFor(portal, lead);
  const id = crypto.randomUUID();
  await post(`${home}/vrijgeven`, form(id, `${await answered(anna, 'Eén?')}@1`));
  const again = await post(`${home}/vrijgeven`, form(id, `${await answered(anna, 'Twee?')}@1`));
  expect(again.status).toBe(409);
  expect(again.body).toContain('Bekijk het voorbeeld opnieuw.');
  expect(await count('release', procedure.id)).toBe(1);
});

test('two leads release the same answers at once: one does, the other is told in words', async () => {
  const { anna, lead, colleague, home, procedure, answered } = await startTender(portal);
  const item = `${await answered(anna, 'Wie is het eerst?')}@1`;
  const leads = await Promise.all([lead, colleague].map((who) => doorFor(portal, who)));
  const answers = await Promise.all(
    leads.map(({ post }) => post(`${home}/vrijgeven`, form(crypto.randomUUID(), item))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  const second = answers.find(({ status }) => status === 409)!;
  expect(second.body).toContain('is al vrijgegeven. Een wijziging kan alleen met een rectificatie.');
  expect(await count('release', procedure.id)).toBe(1);
});

test('two leads rectify the same answer at once: one does, the other is told in words', async () => {
  const { anna, lead, colleague, home, procedure, answered, release } = await startTender(portal);
  await release([await answered(anna, 'Klopt dit?')]);
  const [published] = await portal.superuser<{ id: string }[]>`
    select id from portal.published_question where procedure_id = ${procedure.id}`;
  const leads = await Promise.all([lead, colleague].map((who) => doorFor(portal, who)));
  const answers = await Promise.all(
    leads.map(({ post }, i) =>
      post(`${home}/rectificeren/${published!.id}`, {
        ...{ id: crypto.randomUUID(), question: 'Klopt dit?', answer: `Nee, versie ${i}.`, reason: 'Fout.' },
      }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  const second = answers.find(({ status }) => status === 409)!;
  expect(second.body).toContain('Dit antwoord is al gerectificeerd.');
  expect(second.body).toMatch(/Nee, versie [01]\.<\/textarea>/); // and keeps its words
});

test('a question withdrawn a moment ago is not released, and the form is still there', async () => {
  const { anna, bram, lead, home, procedure, answered } = await startTender(portal);
  const [theirs, other] = [await answered(anna, 'Toch maar niet?'), await answered(bram, 'En deze?')];
  const { post } = await doorFor(portal, lead);
  const asker = await doorFor(portal, anna);
  expect((await asker.post(`${home}/vragen/${theirs}`, { intent: 'withdraw' })).status).toBe(302);
  const fields = form(crypto.randomUUID(), `${theirs}@1`, `${other}@1`);
  const answer = await post(`${home}/vrijgeven`, fields);
  expect(answer.status).toBe(409);
  expect(answer.body).toContain('is intussen ingetrokken door de vrager.');
  expect(answer.body).toContain('Vrijgeven aan alle deelnemers');
  expect(answer.body).toMatch(new RegExp(`checked=""[^>]*value="${other}@1"`));
  expect(answer.body).not.toContain(`value="${theirs}@1"`);
  expect(await count('release', procedure.id)).toBe(0);
});

test('what the lead left out of a release is not ticked again when the form comes back', async () => {
  const { anna, bram, lead, home, answered } = await startTender(portal);
  const [chosen, left] = [await answered(anna, 'Wel?'), await answered(bram, 'Niet?')];
  const { post } = await doorFor(portal, lead);
  const { status, body } = await post(`${home}/vrijgeven`, { id: crypto.randomUUID(), item: `${chosen}@1` });
  expect(status).toBe(422); // the check was not confirmed
  expect(body).toMatch(new RegExp(`checked=""[^>]*value="${chosen}@1"`));
  expect(body).toMatch(new RegExp(`value="${left}@1"`));
  expect(body).not.toMatch(new RegExp(`checked=""[^>]*value="${left}@1"`));
});

test('the cut-off is judged at the database’s clock, whatever a clock elsewhere says', async ({
  browser,
}) => {
  const { anna, home } = await startTender(portal, { cutOff: 'passed' });
  const { post } = await doorFor(portal, anna);
  const asked = async (now: string) => {
    const id = crypto.randomUUID();
    await post(`${home}/vragen/nieuw`, { id, lotId: '', followUpOf: '', text: 'Ben ik op tijd?', now });
    const [row] = await portal.superuser<{ late: boolean }[]>`
      select late from portal.question where id = ${id}`;
    return row?.late;
  };
  expect(await asked('1999-01-01T00:00:00.000000Z')).toBe(true);

  const context = await browser.newContext({ baseURL: portal.origin });
  const [name, value] = (await cookieOf(portal, anna)).split('=');
  await context.addCookies([{ name: name!, value: value!, url: portal.origin }]);
  const page = await context.newPage();
  for (const days of [-3, 3]) {
    await page.clock.setFixedTime(new Date(Date.now() + days * 86_400_000));
    await page.goto(`${home}/vragen/nieuw`);
    await expect(page.getByText('Het uiterste moment voor vragen is voorbij.')).toBeVisible();
    await expect(page.getByText('U bent uitgelogd')).toHaveCount(0);
  }
  await page.getByLabel('Uw vraag', { exact: true }).fill('Volgens mijn klok wel.');
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.getByText('Deze vraag kwam binnen na het uiterste moment.')).toBeVisible();
  await context.close();
});
