/** Starts the built portal with the example and takes the pictures of docs/screenshots. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test';
import accounts from '../db/seed/demo-accounts.json' with { type: 'json' };
import { browserLaunchOptions, prepareBrowser } from '../tests/support/browser';
import { cookieOf } from '../tests/support/door';
import { startPortal, type Portal } from '../tests/support/portal';

const FOLDER = 'docs/screenshots';
const WIDE: BrowserContextOptions = { viewport: { width: 1200, height: 800 } };
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const DARK: BrowserContextOptions = { ...WIDE, colorScheme: 'dark' };

type Role = 'tender_lead' | 'participant' | 'participation_council' | null;
type Shot = {
  readonly name: string;
  readonly who: Role;
  readonly path: string;
  readonly how: BrowserContextOptions;
};

async function shotsOf({ superuser }: Portal): Promise<readonly Shot[]> {
  const [procedure] = await superuser<
    { id: string }[]
  >`select id from portal.procedure where example order by id limit 1`;
  const home = `/procedures/${procedure!.id}`;
  const [text] = await superuser<{ id: string }[]>`
    select d.id from portal.document d join portal.document_update u on u.document_id = d.id
     where d.room = 'common' and d.procedure_id = ${procedure!.id} group by d.id order by sum(octet_length(u.data)) desc limit 1`;
  return [
    { name: 'public', who: null, path: `/aanbestedingen/${procedure!.id}`, how: WIDE },
    { name: 'overview', who: 'tender_lead', path: `${home}/overzicht`, how: WIDE },
    { name: 'questions-lead', who: 'tender_lead', path: home, how: WIDE },
    { name: 'questions-phone', who: 'participant', path: home, how: PHONE },
    { name: 'start-dark', who: 'participant', path: '/', how: DARK },
    ...(text
      ? [
          {
            name: 'document',
            who: 'participation_council' as const,
            path: `${home}/documenten/${text.id}`,
            how: WIDE,
          },
        ]
      : []),
  ];
}

async function take(browser: Browser, portal: Portal, { name, who, path: page, how }: Shot): Promise<void> {
  const context = await browser.newContext({
    baseURL: portal.origin,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ...how,
  });
  if (who) {
    const { email } = accounts.find((account) => account.role === who)!;
    const [row] = await portal.superuser<{ id: string }[]>`
      select person_id as id from auth.credential where email = ${email}`;
    const [cookie, value] = (await cookieOf(portal, row!)).split('=');
    await context.addCookies([{ name: cookie!, value: value!, url: portal.origin }]);
  }
  const tab = await context.newPage();
  await tab.goto(page, { waitUntil: 'networkidle' });
  await tab.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  await context.close();
}

prepareBrowser();
await mkdir(FOLDER, { recursive: true });
const portal = await startPortal();
const browser = await chromium.launch(browserLaunchOptions());
try {
  for (const shot of await shotsOf(portal)) {
    await take(browser, portal, shot);
    console.log(`${FOLDER}/${shot.name}.png`);
  }
} finally {
  await browser.close();
  await portal.stop();
}
