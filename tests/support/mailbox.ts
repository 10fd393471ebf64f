import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { textOf } from './smtp';
import type { Portal } from './portal';

/** The plain text of the mail to an address that was dropped as a file; waits for it. */
export async function mailTo({ mailDir }: Portal, address: string): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    const files = (await readdir(mailDir)).filter((name) => name.endsWith('.eml'));
    const mails = await Promise.all(files.map((name) => readFile(path.join(mailDir, name), 'utf8')));
    found = mails.find((source) => new RegExp(`^To: .*${address}`, 'm').test(source));
    expect(found).toBeDefined();
  }).toPass({ timeout: 10_000 });
  return textOf({ to: [address], source: found! });
}
