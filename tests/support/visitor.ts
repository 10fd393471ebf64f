import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import type { Person } from '#server/example/given';
import { cookieOf } from './door';
import type { Portal } from './portal';

export const PASSWORD = 'een lang wachtwoord voor het verhaal';

export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything that this browser received: addresses, headers, bodies, frames, cookies. */
  readonly received: () => Promise<string>;
};

/** A person in a browser of their own, signed in through the page, with a record of all that reached it. */
export async function visit(browser: Browser, portal: Portal, person: Person): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: portal.origin });
  const record: string[] = [];
  const pending = new Set<Promise<unknown>>();
  const keep = (work: Promise<unknown>) => {
    pending.add(work);
    void work.finally(() => pending.delete(work));
  };
  context.on('page', (page) => {
    page.on('response', (response) => {
      record.push(response.url());
      keep(
        response.allHeaders().then(
          (headers) => record.push(JSON.stringify(headers)),
          () => undefined,
        ),
      );
      keep(
        response.text().then(
          (body) => record.push(body),
          () => undefined,
        ),
      );
    });
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => record.push(String(payload)));
    });
  });
  const page = await context.newPage();
  await page.goto('/inloggen');
  await signIn(page, person.email);
  await page.waitForURL('**/');
  const received = async () => {
    await Promise.all(pending);
    return [...record, JSON.stringify(await context.cookies()), await page.content()].join('\n');
  };
  return { page, context, received };
}

/** A page of somebody who is signed in already, for stories about what comes after. */
export async function pageOf(
  browser: Browser,
  portal: Portal,
  person: Person,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal.origin, ...options });
  const [name, value] = (await cookieOf(portal, person)).split('=');
  await context.addCookies([{ name: name!, value: value!, url: portal.origin }]);
  return context.newPage();
}

/** Fills in the page for signing in, and sends it. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}
