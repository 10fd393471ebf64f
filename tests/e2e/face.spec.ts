import { expect, test, type Page } from '@playwright/test';
import { hashPassword } from '~/services/sessions/password.server';
import { describeProcedure } from '~/services/setup/describe-procedure.server';
import { given } from '#server/example/given';
import { violations } from '../support/axe';
import { mailTo } from '../support/mailbox';
import { startPortal, type Portal } from '../support/portal';
import { PASSWORD, visit } from '../support/visitor';

const CANARY = 'Kanariegeel';
const EMAIL = 'nora@kanarie-nieuw.example';
const KVK = '40000001';
const LINK = /http:\/\/[^/]+(\/\S+)/;

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

/** A procedure that everybody can read, its lead, a competitor who takes part, and a partner to be. */
async function tender() {
  const build = given(portal.database, await hashPassword(PASSWORD));
  const procedure = await build.procedure({ title: 'Gewoon in de Wijk', lots: ['Centrum', 'Noord'] });
  await describeProcedure(build.ctx(), procedure.id, {
    sections: [{ kind: 'asked', text: 'Begeleiding en een sociale basis.' }],
    lots: [{ lotId: procedure.lots[0]!.id, text: 'De binnenstad.', budgetCents: 241_000_000 }],
    budget: [{ name: 'Begeleiding', covered: true, cents: { 2027: 865_000_000 } }],
    planned: [{ phase: 'preselection_enquiry', startsOn: '2026-11-02', endsOn: '2026-12-18' }],
    publications: [
      { kind: 'decision', publishedOn: '2021-02-16', reference: '2021/34505', title: 'Besluit', text: 'Ja.' },
    ],
  });
  const lead = await build.role(procedure, 'tender_lead');
  const bram = await build.person({
    name: 'Bram Blauw',
    of: await build.organisation({ kvkNumber: '40000002' }),
  });
  await build.consortium(procedure, { name: 'Verband Blauw', people: [bram] });
  const piet = await build.person({
    name: 'Piet Partner',
    of: await build.organisation({ kvkNumber: '40000003' }),
  });
  return {
    procedure,
    lead,
    bram,
    piet,
    page: `/aanbestedingen/${procedure.id}`,
    home: `/procedures/${procedure.id}`,
  };
}

/** Where the link in the newest mail to an address leads. */
const linkTo = async (address: string) => LINK.exec(await mailTo(portal, address))![1]!;

/** Fills in the form for registering; gives all words that the answer shows. */
async function register(page: Page, kvkNumber: string, email: string): Promise<string> {
  await page.getByLabel('Naam van de organisatie').fill(`${CANARY}-stichting`);
  await page.getByLabel('KvK-nummer').fill(kvkNumber);
  await page.getByLabel('Uw naam').fill(`Nora ${CANARY}`);
  await page.getByLabel('Uw e-mailadres bij de organisatie').fill(email);
  await page.getByRole('button', { name: 'Registreren' }).click();
  await expect(page.getByText('Kijk in uw e-mail.')).toBeVisible();
  return page.locator('main').innerText();
}

test('a new provider, from the public page to its first question', { tag: '@face' }, async ({ browser }) => {
  test.setTimeout(120_000);
  const { procedure, lead, bram, piet, page: open, home } = await tender();
  const competitor = await visit(browser, portal, bram);
  const leader = await visit(browser, portal, lead);
  const nora = await (await browser.newContext({ baseURL: portal.origin })).newPage();
  const fit = async () => expect(await violations(nora), nora.url()).toEqual([]);

  await test.step('reads what is asked, for whom, when and by whom, without signing in', async () => {
    await nora.goto('/aanbestedingen');
    await fit();
    await nora.getByRole('link', { name: 'Gewoon in de Wijk' }).click();
    await expect(nora.getByText('Begeleiding en een sociale basis.')).toBeVisible();
    await expect(nora.getByText('€ 2.410.000')).toBeVisible();
    await expect(nora.getByText('nummer 2021/34505')).toBeVisible();
    await expect(nora.getByRole('row', { name: /Preselectie: inlichtingen.*nu bezig/ })).toBeVisible();
    await fit();
    await nora.goto(home);
    await expect(nora).toHaveURL(/inloggen/); // only the public page is public
  });

  await test.step('registers its organisation; the answer is the same for who is known', async () => {
    await nora.goto(open);
    await nora.getByRole('link', { name: 'Registreer uw organisatie' }).click();
    await fit();
    await nora.getByRole('button', { name: 'Registreren' }).click();
    await expect(nora.locator('.form-messages')).toBeFocused();
    const answer = await register(nora, KVK, EMAIL);
    const other = await browser.newPage({ baseURL: portal.origin });
    await other.goto('/registreren');
    expect(await register(other, '40000002', bram.email)).toBe(answer);
    await other.close();
  });

  await test.step('confirms its address by the link in the mail, and comes back to the page', async () => {
    await nora.goto(await linkTo(EMAIL));
    await fit();
    await expect(nora.getByText(`KvK-nummer ${KVK}`)).toBeVisible();
    await nora.getByLabel('Nieuw wachtwoord', { exact: true }).fill(PASSWORD);
    await nora.getByLabel('Nieuw wachtwoord, nog een keer').fill(PASSWORD);
    await nora.getByRole('button', { name: 'Bevestigen' }).click();
    await expect(nora.getByText('Uw organisatie is geregistreerd')).toBeVisible();
    await nora.getByRole('link', { name: 'Verder' }).click();
    await expect(nora).toHaveURL(portal.origin + open);
  });

  await test.step('registers its interest, which the team sees', async () => {
    await nora.getByRole('checkbox', { name: 'Noord' }).check();
    await nora.getByRole('button', { name: 'Belangstelling melden' }).click();
    await expect(nora.getByText('Uw belangstelling is gemeld.')).toBeVisible();
    await fit();
    await leader.page.goto(`${home}/deelnemers`);
    await expect(leader.page.getByRole('row', { name: `${CANARY}-stichting` })).toContainText('Noord');
  });

  await test.step('takes part, with another organisation that confirms for itself', async () => {
    await nora.getByRole('link', { name: 'Meedoen als deelnemer' }).click();
    await fit();
    await nora.getByLabel('Samen met andere organisaties').check();
    await nora.getByRole('button', { name: 'Meedoen', exact: true }).click();
    await expect(nora.locator('.form-messages a')).toHaveCount(2);
    await nora.getByLabel('Naam van het samenwerkingsverband').fill(`${CANARY}-verband`);
    await nora.getByLabel('Ik mag mijn organisatie').check();
    await nora.getByRole('button', { name: 'Meedoen', exact: true }).click();
    await nora.waitForURL(`**${home}/verband`);
    await nora.getByText('Een organisatie uitnodigen').click();
    await nora.getByLabel('KvK-nummer').fill('40000003');
    await nora.getByLabel('E-mailadres van een beheerder').fill(piet.email);
    await nora.getByRole('button', { name: 'Uitnodigen' }).click();
    await expect(nora.getByText('wacht op antwoord')).toBeVisible();
    await fit();

    const { page: partner } = await visit(browser, portal, piet);
    await partner.goto(await linkTo(piet.email));
    expect(await violations(partner)).toEqual([]);
    await partner.getByLabel('Ik mag mijn organisatie').check();
    await partner.getByRole('button', { name: 'Meedoen', exact: true }).click();
    await expect(partner.getByText(`combinant: ${CANARY}-verband`)).toBeVisible();
    await nora.reload();
    await expect(nora.getByText(piet.organisation.name)).toBeVisible();
    await partner.context().close();
  });

  await test.step('asks its first question', async () => {
    await nora.goto(home);
    await nora.getByRole('link', { name: 'Stel een vraag' }).click();
    await nora.getByLabel('Uw vraag', { exact: true }).fill(`Mag ${CANARY}-stichting in twee percelen?`);
    await nora.getByRole('button', { name: 'Vraag versturen' }).click();
    await expect(nora.getByRole('heading', { name: 'Uw vraag is ontvangen' })).toBeVisible();
  });

  await test.step('the team sees who takes part, and not with whom', async () => {
    await leader.page.goto(`${home}/deelnemers`);
    expect(await violations(leader.page)).toEqual([]);
    await expect(leader.page.getByRole('row', { name: `${CANARY}-verband` })).toBeVisible();
    expect(await leader.received()).not.toContain(piet.organisation.name);
  });

  await test.step('a competitor sees none of it', async () => {
    const { page } = competitor;
    for (const path of [
      '/',
      open,
      home,
      `${home}/overzicht`,
      `${home}/mensen`,
      `${home}/verband`,
      `${home}/documenten`,
    ])
      await page.goto(path);
    await page.goto(`${home}/deelnemers`);
    await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible();
    const everything = await competitor.received();
    expect(everything).toContain('Verband Blauw'); // the record records
    const [{ id }] = (await portal.superuser`
      select consortium_id as id from portal.consortium_person where person_name like ${'%' + CANARY}`) as unknown as [
      { id: string },
    ];
    for (const canary of [CANARY, EMAIL, KVK, id, piet.name, piet.organisation.id])
      expect(everything.includes(canary), canary).toBe(false);
  });
  expect(procedure.lots).toHaveLength(2);
});
