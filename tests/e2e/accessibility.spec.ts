import { expect, test } from '@playwright/test';
import { cookieOf } from '../support/door';
import { fit } from '../support/fit-for-all';
import { startPortal, type Portal } from '../support/portal';
import { startTender, type Tender } from '../support/tender';
import { pageOf } from '../support/visitor';

const [WIDE, NARROW] = [
  { width: 1280, height: 900 },
  { width: 360, height: 800 },
];
const LONG = 'Langewoordenzonderspatiesoverdebekostigingssystematiek'.repeat(4);

let portal: Portal;
let tender: Tender;
/** Per kind of visitor: the pages that they come to, and a word of the title. */
let pages: Record<'nobody' | 'anna' | 'lead' | 'auditor', readonly string[]>;
const people = () => ({ nobody: null, anna: tender.anna, lead: tender.lead, auditor });
let auditor: Tender['lead'];

test.beforeAll(async () => {
  portal = await startPortal();
  tender = await startTender(portal, { cutOff: 'passed' });
  const { build, procedure, home, anna, bram, lead, ask, takeUp, answer, answered, release } = tender;
  auditor = await build.role(procedure, 'auditor');
  const { releaseId } = await release([await answered(anna, 'Mag een organisatie twee keer meedoen?')]);
  const [published] = await portal.superuser<{ id: string }[]>`select id from portal.published_question`;
  const own = await ask(anna, `Wij van Verband A vragen: ${LONG}`);
  const taken = await ask(bram, `Bel ons: 06-12345678. ${LONG}`);
  await takeUp(taken);
  await answer(taken, `Onze vraag: ${LONG}`, LONG);
  const rest = ['/mensen', '/bestaat-niet'];
  pages = {
    nobody: ['/inloggen', '/wachtwoord-vergeten', '/uitnodiging/weg', '/wachtwoord/weg', '/bestaat-niet'],
    anna: [home, `${home}/vragen/nieuw`, `${home}/vragen/${own}`, `${home}/mensen`, '/', '/account', '/weg'],
    lead: [
      ...[
        '/',
        home,
        `${home}/behandelen/${own}`,
        `${home}/behandelen/${taken}`,
        `${home}/vrijgeven`,
        '/account',
      ],
      ...[
        `${home}/notas/${releaseId}`,
        `${home}/rectificeren/${published!.id}`,
        ...rest.map((p) => home + p),
      ],
    ],
    auditor: [home, `${home}/notas/${releaseId}`, `${home}/behandelen/${taken}`, `${home}/mensen`],
  };
  await cookieOf(portal, lead); // a second session, so that the account page has something to end
});
test.afterAll(() => portal.stop());

for (const language of ['nl', 'en'] as const)
  test(`every page is fit for all, in ${language}, wide and narrow`, async ({ browser }) => {
    test.setTimeout(120_000);
    const titles: string[] = [];
    const walk = async (kind: keyof typeof pages) => {
      const who = people()[kind];
      const options = { viewport: WIDE, baseURL: portal.origin };
      const page = who
        ? await pageOf(browser, portal, who, options)
        : await (await browser.newContext(options)).newPage();
      await page.context().addCookies([{ name: 'language', value: language, url: portal.origin }]);
      for (const path of pages[kind]) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
        await fit(page, `${kind} at ${path}, wide`);
        await page.setViewportSize(NARROW);
        await fit(page, `${kind} at ${path}, narrow`);
        await page.emulateMedia({ colorScheme: 'dark' });
        await fit(page, `${kind} at ${path}, dark`);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize(WIDE);
        titles.push(`${kind} ${path}: ${await page.title()}`);
      }
      await page.context().close();
    };
    await Promise.all((Object.keys(pages) as (keyof typeof pages)[]).map(walk));
    for (const title of titles) expect.soft(title).toMatch(/: \S.+ – Gelijkspraak$/);
    const ofLead = titles.filter((title) => title.startsWith('lead')).map((title) => title.split(': ')[1]);
    expect.soft(new Set(ofLead).size, 'the titles tell pages apart').toBe(ofLead.length);
  });
