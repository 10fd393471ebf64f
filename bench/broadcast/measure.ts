import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPortal, type Portal } from '#tests/support/portal';
import { answeredQuestions } from '../answered-questions';
import { inMs, say, until } from '../progress';
import { timeRow, type Row } from '../report';
import { startWorker, type Worker } from '../worker';
import type { BareServer } from './bare-server';
import { givenCrowd } from './crowd';
import type { Listeners } from './listeners';

const CLIENTS = 1000;
const BYTES = 4096;
const ITEMS = 4;
const WARM_UPS = 2;
const ROUNDS = 9;
const REST_MS = 500;

type Crowd = Awaited<ReturnType<typeof givenCrowd>>;
type Taken = { readonly untilLastMs: number; readonly heardMs: number };

const listeners = () => startWorker<Listeners>(new URL('./listeners.ts', import.meta.url));

/**
 * The release of 4 kB to a thousand connected participants, against bare Socket.IO that sends the same bytes
 * with acknowledgement. The clock runs from the moment at which the client's process sends the request of the
 * click to the moment at which the server has the last acknowledgement. The bare server says itself when that
 * was; the app stamps it on the delivery, by the database's clock, which is this machine's: a little late,
 * because the way of the stamp's statement to the database counts against the app.
 * `broadcast-heard` ends when the last client has heard it. Both crowds stay connected all the time.
 */
export async function measureBroadcast(): Promise<Row[]> {
  const portal = await startPortal();
  const bare = startWorker<BareServer>(new URL('./bare-server.ts', import.meta.url));
  const [ours, theirs] = [listeners(), listeners()];
  try {
    say(`  ${CLIENTS} participants join and connect`);
    const crowd = await givenCrowd(portal, CLIENTS);
    const bareOrigin = await bare.ask('listen', undefined as never);
    const since = { [crowd.procedure.id]: null };
    await ours.ask('connect', { origin: portal.origin, cookies: crowd.cookies, since });
    await theirs.ask('connect', { origin: bareOrigin, cookies: crowd.cookies, since });

    const [app, plain]: [Taken[], Taken[]] = [[], []];
    for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
      const released = await release(portal, crowd, ours);
      await bare.ask('say', released.view);
      const sent = await sendBare(bareOrigin, theirs);
      say(`  ${round < WARM_UPS ? 'warm-up' : `round ${round - WARM_UPS + 1}`}: ${line(released, sent)}`);
      if (round < WARM_UPS) continue;
      app.push(released);
      plain.push(sent);
    }
    const row = (name: string, figure: keyof Taken) =>
      timeRow(
        name,
        app.map((taken) => taken[figure]),
        plain.map((taken) => taken[figure]),
      );
    return [row('broadcast', 'untilLastMs'), row('broadcast-heard', 'heardMs')];
  } finally {
    await Promise.all([ours.stop(), theirs.stop(), bare.stop()]);
    await portal.stop();
    await rm(portal.mailDir, { recursive: true, force: true });
  }
}

const line = (app: Taken, bare: Taken): string =>
  `app ${inMs([app.untilLastMs])} ms (heard ${inMs([app.heardMs])}), bare ${inMs([bare.untilLastMs])} ms`;

async function release(
  portal: Portal,
  crowd: Crowd,
  clients: Worker<Listeners>,
): Promise<Taken & { view: string }> {
  const { build, procedure, lead, people, leadCookie } = crowd;
  const items = await answeredQuestions(build, procedure.id, lead, people, ITEMS, BYTES / ITEMS);
  const form = new URLSearchParams([
    ['id', crypto.randomUUID()],
    ['checked', 'yes'],
  ]);
  for (const item of items) form.append('item', item);
  await sleep(REST_MS);
  const { status, sentAt, heardMs, view, viewId } = await clients.ask('click', {
    url: `${portal.origin}/procedures/${procedure.id}/vrijgeven`,
    headers: { origin: portal.origin, cookie: leadCookie },
    body: form.toString(),
  });
  if (status !== 302) throw new Error(`the release was answered with ${status}`);
  const stamped = async () => {
    const [row] = await portal.superuser<{ pushed: number; mailed: number; last: number }[]>`
      select count(pushed_at)::int as pushed, count(mailed_at)::int as mailed,
             extract(epoch from max(pushed_at))::float8 * 1000 as last
        from portal.delivery where view_id = ${viewId}`;
    return row!;
  };
  await until('all acknowledgements are stored', async () => (await stamped()).pushed === CLIENTS);
  await until('all mails are sent', async () => (await stamped()).mailed === CLIENTS);
  return { untilLastMs: (await stamped()).last - sentAt, heardMs, view };
}

async function sendBare(origin: string, clients: Worker<Listeners>): Promise<Taken> {
  await sleep(REST_MS);
  const { sentAt, heardMs, text } = await clients.ask('click', { url: origin, headers: {}, body: '' });
  const { lastAt, answers } = JSON.parse(text) as { lastAt: number; answers: number };
  if (answers !== CLIENTS) throw new Error(`${answers} clients acknowledged`);
  return { untilLastMs: lastAt - sentAt, heardMs };
}
