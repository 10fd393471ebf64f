import { expect, test, type Page } from '@playwright/test';
import { given } from '#server/example/given';
import { hashPassword } from '~/services/sessions/password.server';
import { answerQuestion } from '~/services/questions/answer-question.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { startPortal, type Portal } from '../support/portal';
import { PASSWORD, visit } from '../support/visitor';

const CANARY = 'Kanariegeel';
const PUBLIC_QUESTION = 'Mag een organisatie onderaannemer zijn in twee verbanden?';
const ANSWER = 'Ja, dat mag. Beide hoofdaannemers krijgen daarvan bericht.';
const OTHER = { question: 'Wordt het bedrag geïndexeerd?', answer: 'Ja, ieder jaar.' };
const LATE = { question: 'Telt reistijd mee?', answer: 'Nee, alleen de tijd met de inwoner.' };

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

/** Two competing consortia, a tender lead and an auditor; B has asked two questions that are answered. */
async function tender() {
  const build = given(portal.database, await hashPassword(PASSWORD));
  const procedure = await build.procedure({ title: 'Gewoon in de Wijk', lots: ['Centrum', 'Noord'] });
  const person = async (name: string, email: string, organisation: string) =>
    build.person({ name, email, of: await build.organisation({ name: organisation }) });
  const anna = await person(`Anna ${CANARY}-persoon`, 'anna@kanarie-een.example', `${CANARY}-stichting`);
  const bram = await person('Bram Blauw', 'bram@blauw.example', 'Blauwe Zorg');
  const a = await build.consortium(procedure, { name: `${CANARY}-verband`, people: [anna] });
  await build.consortium(procedure, { name: 'Verband Blauw', people: [bram] });
  const lead = await build.role(
    procedure,
    'tender_lead',
    await person('Leda Leider', 'leda@gemeente.example', 'G'),
  );
  const auditor = await build.role(procedure, 'auditor', await person('Otto Oog', 'otto@kamer.example', 'R'));
  const ready = async ({ question, answer }: typeof OTHER) => {
    const id = crypto.randomUUID();
    await askQuestion(build.ctx(bram), procedure.id, { id, lotId: null, followUpOf: null, text: question });
    await moderateQuestion(build.ctx(lead), procedure.id, id);
    await answerQuestion(build.ctx(lead), procedure.id, id, { question, answer, seen: 0 });
  };
  const canaries = [CANARY, 'kanarie-een', anna.id, anna.organisation.id, a.id];
  return { build, procedure, anna, bram, lead, auditor, ready, canaries };
}

const online = (page: Page) => expect(page.locator('[data-connection=online]')).toBeVisible();
const publishedAt = (page: Page, number: number) =>
  page.locator(`[data-number="${number}"] footer time`).getAttribute('datetime');

async function release(lead: Page, home: string, only?: string) {
  await lead.goto(`${home}/vrijgeven`);
  await expect(lead.getByText('Gaat naar 2 ontvangers, op één moment.')).toBeVisible();
  if (only)
    for (const article of await lead.locator('article.question').all())
      if (!(await article.textContent())!.includes(only)) await article.getByRole('checkbox').uncheck();
  await lead.getByLabel('Ik heb gecontroleerd').check();
  await lead.getByRole('button', { name: 'Vrijgeven aan alle deelnemers' }).click();
  await lead.waitForURL('**/notas/**');
}

test('one question, answered to everyone at the same moment', { tag: '@spine' }, async ({ browser }) => {
  test.setTimeout(120_000);
  const { procedure, anna, bram, lead, auditor, ready, canaries } = await tender();
  await ready(OTHER);
  const home = `/procedures/${procedure.id}`;
  const [A, B, L, O] = await Promise.all(
    [anna, bram, lead, auditor].map((who) => visit(browser, portal, who)),
  );
  await Promise.all([A, B, L].map((visitor) => visitor!.page.goto(home)));
  await Promise.all([A, B, L].map((visitor) => online(visitor!.page)));
  const [a, b, l, o] = [A!.page, B!.page, L!.page, O!.page];

  await test.step('A asks; the lead sees it arrive, as a pseudonym', async () => {
    await a.getByRole('link', { name: 'Stel een vraag' }).click();
    await a.getByLabel('Waarover gaat uw vraag?').selectOption('Noord');
    await a
      .getByLabel('Uw vraag', { exact: true })
      .fill(`Wij, ${CANARY}-stichting, willen in twee verbanden meedoen. Mag dat?`);
    await a.getByRole('button', { name: 'Vraag versturen' }).click();
    await expect(a.getByRole('heading', { name: 'Uw vraag is ontvangen' })).toBeVisible();
    const row = l.locator('[data-question]').first();
    await expect(row).toContainText('willen in twee verbanden meedoen', { timeout: 5000 });
    await expect(row).not.toContainText(`${CANARY}-verband`);
    await expect(row).not.toContainText('Anna');
  });

  await test.step('the lead rewrites it, answers it, previews and releases it with another answer', async () => {
    await l.locator('[data-question]').first().getByRole('link').click();
    await l.getByRole('button', { name: 'In behandeling nemen' }).click();
    await expect(l.locator('mark').first()).toBeVisible();
    await l.getByLabel('Openbare tekst van de vraag').fill(PUBLIC_QUESTION);
    await l.getByLabel('Antwoord', { exact: true }).fill(ANSWER);
    await l.getByRole('button', { name: 'Opslaan' }).click();
    await expect(l.getByText('Opgeslagen, versie 1')).toBeVisible();
    await a.goto(home);
    await Promise.all([a, b].map(online));
    await release(l, home);
  });

  await test.step('A and B read the same, with the same number and moment, without reloading', async () => {
    for (const page of [a, b]) {
      await expect(page.getByText(PUBLIC_QUESTION)).toBeVisible();
      await expect(page.getByText(OTHER.answer)).toBeVisible();
    }
    for (const number of [1, 2]) expect(await publishedAt(a, number)).toBe(await publishedAt(b, number));
    expect(await publishedAt(a, 1)).toBe(await publishedAt(a, 2));
  });

  await test.step('the lead sees when it was available, pushed and opened, and so does the auditor', async () => {
    for (const name of [anna.name, bram.name])
      for (const stamp of ['available', 'pushed', 'opened'])
        await expect(
          l.locator(`[data-recipient="${name}"] [data-stamp=${stamp}]`),
          `${stamp} of ${name}`,
        ).not.toHaveAttribute('data-at', '', { timeout: 10_000 });
    await o.goto(new URL(l.url()).pathname);
    await expect(o.locator(`[data-recipient="${bram.name}"]`)).toBeVisible();
    await o.goto(home);
    await o.locator('[data-question]').first().getByRole('link').click();
    await expect(o.locator('[data-asker]')).toContainText(`${CANARY}-verband`); // auditors may know, nobody else
    await l.goto(new URL(o.url()).pathname);
    await expect(l.getByRole('heading', { name: 'Zoals gesteld' })).toBeVisible();
    await expect(l.locator('[data-asker]')).toHaveCount(0);
  });

  await test.step('a wrong answer is rectified visibly, for all', async () => {
    await l.goto(home);
    await l.locator('[data-number="2"]').getByRole('link', { name: 'Rectificeren' }).click();
    await l.getByLabel('Antwoord', { exact: true }).fill('Nee, dat mag niet.');
    await l.getByLabel('Reden van de rectificatie').fill('Verkeerde regel gelezen.');
    await l.getByRole('button', { name: 'Rectificatie vrijgeven' }).click();
    await l.waitForURL('**/notas/**');
    const mended = b.locator('[data-number="2"]');
    await expect(mended).toContainText('Nee, dat mag niet.');
    await expect(mended).toContainText('Verkeerde regel gelezen.');
    await mended.getByText('Eerdere tekst').click();
    await expect(mended.getByText(ANSWER)).toBeVisible();
  });

  await test.step('the server dies between commit and push, returns, and B still gets it', async () => {
    await ready(LATE);
    await portal.superuser`revoke select on portal.event_view from portal_dispatcher`; // nothing can be pushed
    await release(l, home, LATE.question);
    await expect(l.getByText('beschikbaar, voor allen gelijk')).toBeVisible(); // committed, and said so
    await expect(b.getByText(LATE.answer)).toHaveCount(0);
    await portal.kill();
    await portal.superuser`grant select on portal.event_view to portal_dispatcher`;
    await expect(b.locator('[data-connection=offline]')).toBeVisible();
    await portal.start();
    await expect(b.getByText(LATE.answer)).toBeVisible({ timeout: 15_000 });
    await online(b);
    await l.reload();
    await expect(l.locator(`[data-recipient="${bram.name}"] [data-stamp=pushed]`)).not.toHaveAttribute(
      'data-at',
      '',
    );
    await expect(a.getByText(LATE.answer)).toBeVisible({ timeout: 15_000 });
  });

  await test.step('nothing that B’s browser ever received tells who asked', async () => {
    await b.goto('/');
    await b.goto(`${home}/mensen`);
    await b.goto(home);
    const everything = await B!.received();
    expect(everything).toContain(PUBLIC_QUESTION); // the record records
    for (const canary of canaries) expect(everything.includes(canary), canary).toBe(false);
    expect((await A!.received()).includes(CANARY), 'A may know itself').toBe(true);
  });
});
