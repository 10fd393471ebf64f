import { rm } from 'node:fs/promises';
import { startPortal, type Portal } from '#tests/support/portal';
import { say } from '../progress';
import { timeRow, type Row } from '../report';
import { startWorker } from '../worker';
import { fill, takeWallsDown } from './fill';
import type { Reader } from './reader';

/**
 * The page with 200 released questions, for a participant, with the policies on and with them off: the same
 * server twice, each on a database that was filled alike, asked in turn. `walls-query`: its heaviest query.
 */
export async function measureWalls(): Promise<Row[]> {
  const [on, off] = await Promise.all([startPortal(), startPortal()]);
  const reader = startWorker<Reader>(new URL('./reader.ts', import.meta.url));
  try {
    say('  200 questions are asked, answered and released, twice');
    const [standing, open] = [await fill(on), await fill(off)];
    await takeWallsDown(off, open.readerId);
    const urlOf = (portal: Portal, id: string) => `${portal.origin}/procedures/${id}`;
    const pages = await reader.ask('pages', {
      on: { url: urlOf(on, standing.procedureId), cookie: standing.cookie },
      off: { url: urlOf(off, open.procedureId), cookie: open.cookie },
      ...{ warmUps: 15, rounds: 80 },
    });
    say(`  pages of ${Math.round(pages.bytes / 1024)} kB`);
    const queries = await reader.ask('queries', {
      on: { appUrl: appUrlOf(on), personId: standing.readerId, procedureId: standing.procedureId },
      off: { appUrl: appUrlOf(off), personId: open.readerId, procedureId: open.procedureId },
      ...{ warmUps: 20, rounds: 200 },
    });
    return [timeRow('walls', pages.on, pages.off), timeRow('walls-query', queries.on, queries.off)];
  } finally {
    await reader.stop();
    await Promise.all([on.stop(), off.stop()]);
    for (const { mailDir } of [on, off]) await rm(mailDir, { recursive: true, force: true });
  }
}

/** The portal's database, as its server connects. */
function appUrlOf({ superuser }: Portal): string {
  const url = new URL(process.env.TEST_APP_URL!);
  url.pathname = `/${superuser.options.database}`;
  return url.toString();
}
