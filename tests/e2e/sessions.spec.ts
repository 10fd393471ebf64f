import { expect, test, type Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { door } from '../support/door';
import { mailTo } from '../support/mailbox';
import { startPortal, type Portal } from '../support/portal';
import { startTender } from '../support/tender';
import { PASSWORD, pageOf, signIn } from '../support/visitor';

let portal: Portal;
const said: string[] = [];
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

const DRAFT = 'Geldt de tariefopbouw ook voor de nachtdienst?';
const question = (page: Page) => page.getByLabel('Uw vraag', { exact: true });

test('signing in: a wrong password is told, the address stays; too often is told too; signing out', async ({
  browser,
}) => {
  const { anna, home } = await startTender(portal);
  said.push(anna.email, anna.name);
  const page = await (await browser.newContext({ baseURL: portal.origin })).newPage();
  await page.goto(home);
  await expect(page).toHaveURL(/\/inloggen\?verder=/);
  await expect(page).toHaveTitle('Inloggen – Gelijkspraak');
  await signIn(page, anna.email, 'een verkeerd wachtwoord');
  await expect(page.getByRole('alert')).toHaveText('Het e-mailadres of het wachtwoord klopt niet.');
  await expect(page.locator('.form-messages')).toBeFocused();
  await expect(page.getByLabel('E-mailadres')).toHaveValue(anna.email);
  await signIn(page, anna.email);
  await expect(page).toHaveURL(portal.origin + home);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/inloggen/);
  await page.goBack();
  await expect(page).toHaveURL(/\/inloggen/);

  for (let i = 0; i < 8; i++)
    await door(portal).post('/inloggen', { email: anna.email, password: 'geraden wachtwoord' });
  await signIn(page, anna.email);
  await expect(
    page.getByText(/Er is te vaak geprobeerd\. U kunt het over 1[0-5] minuten weer proberen\./),
  ).toBeVisible();
  await page.context().close();
});

test('a session that is ended elsewhere leads to signing in, and back to what was typed', async ({
  browser,
}) => {
  const { anna, home } = await startTender(portal);
  said.push(DRAFT);
  const [page, phone] = [await pageOf(browser, portal, anna), await pageOf(browser, portal, anna)];
  await page.goto(`${home}/vragen/nieuw`);
  await expect(page.locator('[data-connection=online]')).toBeVisible();
  await question(page).fill(DRAFT);
  await phone.goto('/account');
  await phone.getByRole('button', { name: 'Log alle andere apparaten uit' }).click();
  await expect(phone.getByText('Alle andere apparaten zijn uitgelogd.')).toBeVisible();
  await expect(page).toHaveURL(/\/inloggen\?verder=/); // by itself
  await expect(page.getByText('Wat u had getypt, staat er daarna nog.')).toBeVisible();
  await signIn(page, anna.email);
  await expect(question(page)).toHaveValue(DRAFT);
  for (const one of [page, phone]) await one.context().close();
});

test('a form that is sent after the session’s end loses nothing', async ({ browser }) => {
  const { anna, home } = await startTender(portal);
  const page = await pageOf(browser, portal, anna);
  await page.goto(`${home}/vragen/nieuw`);
  await expect(page.locator('[data-connection=online]')).toBeVisible(); // the scripts run
  await question(page).fill(DRAFT);
  await portal.superuser`delete from auth.session where person_id = ${anna.id}`; // and nobody is told
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.getByText('Wat u had getypt, is op dit apparaat bewaard')).toBeVisible();
  await expect(page).toHaveTitle('Inloggen – Gelijkspraak');
  await page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
  await signIn(page, anna.email);
  await expect(page).toHaveURL(`${portal.origin}${home}/vragen/nieuw`);
  await expect(question(page)).toHaveValue(DRAFT);
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.getByRole('heading', { name: 'Uw vraag is ontvangen' })).toBeVisible();
  await page.goto(`${home}/vragen/nieuw`);
  await expect(question(page)).toHaveValue(''); // sent is sent
  await page.context().close();
});

test('before the session ends there is a warning, and a way to stay', async ({ browser }) => {
  const { anna, home } = await startTender(portal);
  const page = await pageOf(browser, portal, anna);
  await page.routeWebSocket(/socket\.io/, (socket) => socket.close()); // only what is clicked keeps the session
  await page.clock.install();
  await page.goto(`${home}/vragen/nieuw`);
  await question(page).fill(DRAFT);
  await expect(page.getByText('U wordt over')).toHaveCount(0);
  await portal.superuser`update auth.session set expires_at = now() + interval '4 minutes'
    where person_id = ${anna.id}`;
  await page.clock.fastForward('11:56:00');
  await expect(page.getByText('U wordt over 4 minuten uitgelogd')).toBeVisible();
  await page.getByRole('button', { name: 'Ingelogd blijven' }).click();
  await expect(page.getByText('U wordt over')).toHaveCount(0);
  await expect(question(page)).toHaveValue(DRAFT);
  const [row] = await portal.superuser<{ hours: number }[]>`
    select extract(epoch from expires_at - now())::int / 3600 as hours from auth.session where person_id = ${anna.id}`;
  expect(row!.hours).toBeGreaterThanOrEqual(11);
  await portal.superuser`delete from auth.session where person_id = ${anna.id}`;
  await page.clock.fastForward('12:01:00');
  await expect(page.getByText('U bent uitgelogd.')).toBeVisible();
  await page.getByRole('link', { name: 'Opnieuw inloggen' }).click();
  await signIn(page, anna.email);
  await expect(question(page)).toHaveValue(DRAFT);
  await page.context().close();
});

test('a second factor is set up, and asked for from then on', async ({ browser }) => {
  const { bram } = await startTender(portal);
  const page = await pageOf(browser, portal, bram);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Extra code instellen' }).click();
  const secret = (await page.locator('code').textContent())!.replaceAll(' ', '');
  const app = new TOTP({ secret });
  said.push(secret);
  const code = page.getByLabel('Code van 6 cijfers');
  await code.fill('000000');
  await page.getByRole('button', { name: 'Inschakelen' }).click();
  await expect(page.getByText('Deze code klopt niet, of is al gebruikt.')).toBeVisible();
  const used = app.generate();
  await code.fill(used);
  await page.getByRole('button', { name: 'Inschakelen' }).click();
  await expect(page.getByText('Vanaf nu vragen wij erom als u inlogt.')).toBeVisible();
  await page.getByRole('button', { name: 'Uitloggen' }).click();

  await expect(page).toHaveURL(/\/inloggen/);
  await signIn(page, bram.email);
  await expect(page).toHaveURL(/\/inloggen\/code/);
  await page.goto('/account'); // the password alone opens nothing
  await expect(page).toHaveURL(/\/inloggen/);
  await page.goto('/inloggen/code');
  await code.fill(used);
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByText('Deze code klopt niet, of is al gebruikt.')).toBeVisible();
  await code.fill(app.generate({ timestamp: Date.now() + 30_000 })); // no need to wait for the next one
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('heading', { name: 'Mijn werk' })).toBeVisible();
  await page.context().close();
});

test('an invitation arrives by mail, makes an account, and opens the party’s room and no other', async ({
  browser,
}) => {
  const { anna, bram, home } = await startTender(portal);
  const email = `nina-${anna.id}@voorbeeld.test`;
  const page = await pageOf(browser, portal, anna);
  await page.goto(`${home}/mensen`);
  await page.getByText('Iemand uitnodigen').click();
  await page.getByLabel('Naam').fill('Nina Nieuw');
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByRole('button', { name: 'Uitnodiging versturen' }).click();
  await expect(page.getByText(`De uitnodiging aan ${email} is verstuurd.`)).toBeVisible();
  const [link] = /http:\S+\/uitnodiging\/\S+/.exec(await mailTo(portal, email))!;
  said.push(email, 'Nina', link.split('/').at(-1)!, PASSWORD);

  const newcomer = await (await browser.newContext()).newPage();
  await newcomer.goto(link);
  await newcomer.getByLabel('Nieuw wachtwoord', { exact: true }).fill(PASSWORD);
  await newcomer.getByLabel('Nieuw wachtwoord, nog een keer').fill('iets heel anders dan dat');
  await newcomer.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
  await expect(newcomer.getByRole('link', { name: 'De twee wachtwoorden zijn niet gelijk.' })).toBeVisible();
  await newcomer.getByLabel('Nieuw wachtwoord', { exact: true }).fill(PASSWORD);
  await newcomer.getByLabel('Nieuw wachtwoord, nog een keer').fill(PASSWORD);
  await newcomer.getByRole('button', { name: 'Uitnodiging aannemen' }).click();
  await expect(newcomer.getByText('Namens Verband A')).toBeVisible();
  await newcomer.getByRole('link', { name: 'Mensen' }).click();
  await expect(newcomer.locator(`[data-person="${anna.name}"]`)).toBeVisible();

  const other = await pageOf(browser, portal, bram);
  await other.goto(`${home}/mensen`);
  await expect(other.locator(`[data-person="${bram.name}"]`)).toBeVisible();
  await expect(other.getByText('Nina')).toHaveCount(0);
  await other.goto(link);
  await expect(other.getByText('Deze uitnodiging is gebruikt of verlopen.')).toBeVisible();
  for (const one of [page, newcomer, other]) await one.context().close();
});

test('the language changes in place, and what was typed stays', async ({ browser }) => {
  const { anna, home } = await startTender(portal);
  const page = await pageOf(browser, portal, anna);
  const place = `${home}/vragen/nieuw?vervolg=${crypto.randomUUID()}`;
  await page.goto(place);
  await question(page).fill(DRAFT);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByLabel('Your question', { exact: true })).toHaveValue(DRAFT);
  await expect(page).toHaveURL(portal.origin + place);
  await expect(page).toHaveTitle('Ask a question – Gewoon in de Wijk – Gelijkspraak');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(question(page)).toHaveValue(DRAFT);
  await page.context().close();
});

test('the log of all this holds no address, name, word, password, code or link', () => {
  const log = portal.log.join('');
  expect(log).toContain('"path":"/uitnodiging"'); // the record records
  for (const secret of [...said, PASSWORD]) expect(log.includes(secret), secret).toBe(false);
  expect(log).not.toMatch(/@voorbeeld|"level":[56]0/);
});
