import { setTimeout as sleep } from 'node:timers/promises';
import type postgres from 'postgres';
import { createDatabase } from '../database';
import { medianOf } from '../median';
import { inMs, say } from '../progress';
import { timeRow, type Row } from '../report';
import { startWorker, type Worker } from '../worker';
import type { BareServer } from './bare-server';
import { postgresCpuMs } from './cpu';
import type { Editors, Side } from './editors';
import { givenDocuments } from './given-documents';
import type { OurServer } from './our-server';

const DOCUMENTS = 20;
const EDITORS = 4;
const CROWDS = 2;
const WARM_UP_S = 5;
const TYPING_S = 10;
/** After this much quiet the portal has merged what was typed: that counts too. */
const MERGED_S = 4;
const ROUNDS = 5;

type Taken = { readonly cpu: number; readonly median: number; readonly p95: number };
type Server = Pick<Worker<BareServer>, 'ask'>;

/**
 * Twenty documents with four editors each, everybody typing four keys a second: milliseconds from a key to each of
 * the others' texts, and the server's CPU per second of typing, merging included; against Hocuspocus that lets
 * everybody in and stores nothing. The clients are the same, and stay connected to both all the time.
 */
export async function measureCoeditLoad(): Promise<Row[]> {
  const own = await createDatabase();
  const portal = startWorker<OurServer>(new URL('./our-server.ts', import.meta.url));
  const bare = startWorker<BareServer>(new URL('./bare-server.ts', import.meta.url));
  const crowds = Array.from({ length: CROWDS }, () =>
    startWorker<Editors>(new URL('./editors.ts', import.meta.url)),
  );
  try {
    say(`  ${DOCUMENTS} documents are made, ${DOCUMENTS * EDITORS} editors open on both`);
    const seats = await givenDocuments(own.appUrl, DOCUMENTS, EDITORS);
    const origins = {
      app: await portal.ask('open', own.appUrl),
      bare: await bare.ask('open', undefined as never),
    };
    for (const side of ['app', 'bare'] as const)
      await eachCrowd(crowds, (crowd, n) =>
        crowd.ask('open', {
          side,
          seats: seats
            .filter((_, i) => i % CROWDS === n)
            .flatMap((some) => some.map((seat) => ({ ...seat, origin: origins[side] }))),
        }),
      );
    const taken = await alternate(crowds, { app: portal as unknown as Server, bare }, own.superuser);
    await eachCrowd(crowds, (crowd) => crowd.ask('close', undefined as never));
    await portal.ask('close', undefined as never);
    const row = (name: string, figure: keyof Taken) =>
      timeRow(
        name,
        taken.app.map((one) => one[figure]),
        taken.bare.map((one) => one[figure]),
      );
    return [
      { ...row('coedit-load-cpu', 'cpu'), unit: 'ms/s' },
      row('coedit-load', 'median'),
      row('coedit-load-p95', 'p95'),
    ];
  } finally {
    await Promise.all([...crowds, portal, bare].map((worker) => worker.stop()));
    await own.drop();
  }
}

const eachCrowd = <T>(
  crowds: readonly Worker<Editors>[],
  ask: (crowd: Worker<Editors>, n: number) => Promise<T>,
) => Promise.all(crowds.map(ask));

/** Lets the crowds type on both sides in turn, each first every other time. */
async function alternate(
  crowds: readonly Worker<Editors>[],
  servers: Readonly<Record<Side, Server>>,
  superuser: postgres.Sql,
): Promise<Record<Side, Taken[]>> {
  const taken: Record<Side, Taken[]> = { app: [], bare: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const seconds = round === 0 ? WARM_UP_S : TYPING_S;
    for (const side of round % 2 === 0 ? (['app', 'bare'] as const) : (['bare', 'app'] as const)) {
      const before = [
        await servers[side].ask('cpuMs', undefined as never),
        await postgresCpuMs(superuser),
      ] as const;
      const typed = await eachCrowd(crowds, (crowd) => crowd.ask('type', { side, seconds }));
      await sleep(MERGED_S * 1000);
      const cpu = ((await servers[side].ask('cpuMs', undefined as never)) - before[0]) / seconds;
      const postgresAfter = await postgresCpuMs(superuser);
      const latencies = typed.flatMap((one) => one.latencies).sort((a, b) => a - b);
      const one = { cpu, median: medianOf(latencies), p95: latencies[Math.floor(latencies.length * 0.95)]! };
      const keys = typed.reduce((sum, { keys }) => sum + keys, 0);
      const database =
        side === 'app' && before[1] !== null && postgresAfter !== null
          ? `, PostgreSQL ${inMs([(postgresAfter - before[1]) / seconds])} ms/s`
          : '';
      say(
        `  ${round === 0 ? 'warm-up' : `round ${round}`} ${side}: ${Math.round(keys / seconds)} keys/s, ` +
          `CPU ${inMs([cpu])} ms/s, heard after ${inMs([one.median])} ms, p95 ${inMs([one.p95])} ms${database}`,
      );
      if (round > 0) taken[side].push(one);
    }
  }
  return taken;
}
