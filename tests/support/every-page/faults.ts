import { expect, type Browser } from '@playwright/test';
import { fitInEveryLook } from './looks';
import { openAs } from './walk';
import type { World } from './world';

/** Takes a table away as a failing database would, and puts it back. */
async function without({ portal: { superuser: sql } }: World, table: string, story: () => Promise<void>) {
  const [schema, name] = table.split('.') as [string, string];
  await sql`alter table ${sql(schema)}.${sql(name)} rename to ${sql(`${name}_away`)}`;
  try {
    await story();
  } finally {
    await sql`alter table ${sql(schema)}.${sql(`${name}_away`)} rename to ${sql(name)}`;
  }
}

/** Looks at the pages that no address leads to: a fault of ours, and a form that is sent after the session's end. */
export async function walkFaults(browser: Browser, world: World, language: 'nl' | 'en'): Promise<void> {
  const { example, visitors } = world;
  const page = await openAs(browser, world, visitors.anna, language);
  // a fault in a page; one so deep that not even the reader's language is known, and both are spoken
  for (const table of ['portal.release', 'auth.session'])
    await without(world, table, async () => {
      expect((await page.goto(example.home))!.status()).toBe(500);
      await expect(page.locator('main h1')).toBeVisible();
      await fitInEveryLook(page, `without ${table}, ${language}`);
    });
  await page.goto(`${example.home}/vragen/nieuw`);
  await page.locator('[data-connection=online]').waitFor(); // the scripts run
  await page.locator('#text').fill('Wie leest dit nog?');
  await page.context().clearCookies({ name: /session/ });
  await page
    .locator('form', { has: page.locator('#text') })
    .locator('button[type=submit]')
    .click();
  await page.locator('main a[href^="/inloggen?verder="]').waitFor();
  await fitInEveryLook(page, `signed out, ${language}`);
  await page.context().close();
}
