import { setTimeout as sleep } from 'node:timers/promises';

/** Tells people how far it is; standard output is for the results alone. */
export const say = (text: string): void => console.error(text);

/** Milliseconds as people read them. */
export const inMs = (values: readonly number[]): string =>
  values.map((value) => value.toFixed(value < 10 ? 1 : 0)).join(' ');

/** Waits until the check holds, asking every `everyMs`; throws when that takes too long. */
export async function until(what: string, check: () => Promise<boolean>, everyMs = 50): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await sleep(everyMs);
  }
}
