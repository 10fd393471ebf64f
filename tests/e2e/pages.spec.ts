import { expect, test } from '@playwright/test';
import { glossary } from '~/i18n/nl/glossary';
import { violations } from '../support/axe';
import { doorFor } from '../support/door';
import { startPortal, type Portal } from '../support/portal';
import { startTender, type Tender } from '../support/tender';
import { pageOf } from '../support/visitor';

const PAGES = ['/help', '/toegankelijkheid', '/privacy'];

let portal: Portal;
let tender: Tender;
test.beforeAll(async () => {
  portal = await startPortal();
  tender = await startTender(portal);
});
test.afterAll(() => portal.stop());

test.describe('pages that anybody can read', () => {
  test('lead nowhere that is not there, set no cookie and ask no other host', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: portal.origin });
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    for (const path of PAGES) {
      await page.goto(path);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      expect(links.length).toBeGreaterThan(5);
      for (const link of new Set(links)) {
        const { pathname, hash } = new URL(link, portal.origin + path);
        if (pathname === path && hash) await expect(page.locator(hash), `${path} to ${link}`).toHaveCount(1);
        else expect((await fetch(portal.origin + pathname)).status, `${path} to ${link}`).toBe(200);
      }
    }
    expect([...hosts]).toEqual([portal.origin]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('explain every word at an address of its own', async ({ page }) => {
    for (const language of ['nl', 'en']) {
      await page.context().addCookies([{ name: 'language', value: language, url: portal.origin }]);
      await page.goto(`${portal.origin}/help#term-nota-van-inlichtingen`);
      await expect(page.locator(':target dfn')).toBeInViewport();
      await expect(page.locator(':target')).toContainText('nota van inlichtingen');
      const ids = await page.locator('.words > div').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.sort()).toEqual(
        Object.keys(glossary)
          .map((id) => `term-${id}`)
          .sort(),
      );
    }
  });
});

test.describe('a word of the law', () => {
  test('unfolds where it stands, without a mouse', async ({ page }) => {
    await page.goto(`${portal.origin}/help`, { waitUntil: 'networkidle' });
    const word = page.getByRole('button', { name: 'nota van inlichtingen (uitleg)' });
    const meaning = page.getByText(glossary['nota-van-inlichtingen'].meaning).first();
    await expect(meaning).toBeHidden();
    await word.focus();
    await page.keyboard.press('Enter');
    await expect(word).toHaveAttribute('aria-expanded', 'true');
    await expect(meaning).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Woordenlijst');
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await expect(word).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#term-nota-van-inlichtingen')).toBeInViewport();
  });

  test('leads to the word list without scripts', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/help');
    await page.locator('.term', { hasText: 'kort geding' }).getByRole('link', { name: 'uitleg' }).click();
    await expect(page.locator('#term-kort-geding')).toBeInViewport();
    await context.close();
  });
});

test.describe('a page that is not there', () => {
  test('leads who is not signed in to sign-in, and back', async ({ page }) => {
    const answer = await page.goto(`${portal.origin}/bestaat-niet?x=1`);
    expect(answer!.status()).toBe(404);
    await expect(page.getByText('U bent niet ingelogd.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Hulp bij dit portaal' })).toHaveAttribute('href', '/help');
    await page.getByRole('main').getByRole('link', { name: 'Inloggen' }).click();
    await expect(page).toHaveURL(
      `${portal.origin}/inloggen?verder=${encodeURIComponent('/bestaat-niet?x=1')}`,
    );
  });

  test('leads who is signed in to their work', async ({ browser }) => {
    const page = await pageOf(browser, portal, tender.anna);
    expect((await page.goto('/bestaat-niet'))!.status()).toBe(404);
    await expect(page.getByText('U bent niet ingelogd.')).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'Naar mijn werk' }).click();
    await expect(page).toHaveURL(`${portal.origin}/`);
    await page.context().close();
  });

  test('says the same of what is not yours as of what does not exist', async ({ browser }) => {
    const stranger = await tender.build.person({ name: 'Carla C' });
    const page = await pageOf(browser, portal, stranger);
    const said = async (path: string) => {
      expect((await page.goto(path))!.status(), path).toBe(404);
      return page.getByRole('main').innerText();
    };
    const own = await tender.ask(tender.anna, 'Een vraag van een ander.');
    const theirs = await said(`${tender.home}/vragen/${own}`);
    expect(theirs).toBe(await said(`${tender.home}/vragen/${crypto.randomUUID()}`));
    expect(theirs).toBe(await said('/bestaat-niet'));
    await page.context().close();
  });
});

test.describe('a fault', () => {
  /** Takes a table away as a failing database would, and puts it back. */
  async function without(table: string, story: () => Promise<void>) {
    const [schema, name] = table.split('.') as [string, string];
    const { superuser: sql } = portal;
    await sql`alter table ${sql(schema)}.${sql(name)} rename to ${sql(`${name}_away`)}`;
    try {
      await story();
    } finally {
      await sql`alter table ${sql(schema)}.${sql(`${name}_away`)} rename to ${sql(name)}`;
    }
  }

  test('says what is kept, when it was, and lets try again', async ({ browser }) => {
    const page = await pageOf(browser, portal, tender.anna, { viewport: { width: 360, height: 800 } });
    await without('portal.release', async () => {
      const before = Date.now();
      expect((await page.goto(tender.home))!.status()).toBe(500);
      await expect(page).toHaveTitle(/^Er ging iets mis bij ons/);
      await expect(page.getByText('Wat het portaal u heeft bevestigd, is er nog')).toBeVisible();
      const moment = await page.getByRole('time').getAttribute('datetime');
      expect(Math.abs(Date.parse(moment!) - before)).toBeLessThan(10_000);
      expect(await page.content()).not.toMatch(/PostgresError|relation|at \w+ \(/);
      expect(await violations(page)).toEqual([]);
      await expect(page.getByRole('link', { name: 'Bij wie u dit meldt' })).toHaveAttribute(
        'href',
        '/help#contact',
      );
    });
    expect(portal.log.join('')).toContain('"where":"page"');
    await page.getByRole('link', { name: 'Probeer het opnieuw' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Gewoon in de Wijk');
    await page.context().close();
  });

  test('loses nothing of what was typed', async ({ browser }) => {
    const page = await pageOf(browser, portal, tender.bram);
    const ask = `${tender.home}/vragen/nieuw`;
    await page.goto(ask, { waitUntil: 'networkidle' });
    await page.getByLabel('Uw vraag', { exact: true }).fill('Blijft dit staan?');
    await without('portal.question_original', async () => {
      await page.getByRole('button', { name: 'Vraag versturen' }).click();
      await expect(page.getByRole('heading', { name: 'Er ging iets mis bij ons' })).toBeVisible();
    });
    await page.getByRole('link', { name: 'Probeer het opnieuw' }).click();
    await expect(page.getByLabel('Uw vraag', { exact: true })).toHaveValue('Blijft dit staan?');
    await page.context().close();
  });

  test('before the reader’s language is known speaks both', async ({ browser }) => {
    const page = await pageOf(browser, portal, tender.anna);
    await without('auth.session', async () => {
      expect((await page.goto('/'))!.status()).toBe(500);
      await expect(page.getByRole('heading', { name: 'Er ging iets mis bij ons' })).toBeVisible();
      await expect(page.locator('[lang=en]').getByText('Something went wrong on our side')).toBeVisible();
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await violations(page)).toEqual([]);
    });
    const door = await doorFor(portal, tender.anna);
    expect((await door.get('/')).status).toBe(200);
    await page.context().close();
  });

  test('of the database leaves help readable for who has no session', async ({ page }) => {
    await without('auth.session', async () => {
      for (const path of PAGES) expect((await page.goto(portal.origin + path))!.status()).toBe(200);
    });
  });
});
