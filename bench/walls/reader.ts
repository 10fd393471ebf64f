import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, readAs } from '#db/client';
import { PAGE, selectPublished } from '#db/queries/published';
import { serveTasks } from '../worker';

type Page = { readonly url: string; readonly cookie: string };
type Query = { readonly appUrl: string; readonly personId: string; readonly procedureId: string };
type Pair<T> = { readonly on: T; readonly off: T; readonly warmUps: number; readonly rounds: number };
type Series = { readonly on: number[]; readonly off: number[] };

/** Runs both in turn, each first every other time; milliseconds, without the warm-ups. */
async function alternate<T>(
  { on, off, warmUps, rounds }: Pair<T>,
  take: (what: T) => Promise<number>,
): Promise<Series> {
  const series: Series = { on: [], off: [] };
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const which of round % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const)) {
      const ms = await take(which === 'on' ? on : off);
      if (round >= warmUps) series[which].push(ms);
    }
  }
  return series;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** A page from the request to its last byte. Not compressed: that would cost both the same and hide the walls. */
async function load({ url, cookie }: Page): Promise<{ ms: number; html: string }> {
  const started = performance.now();
  const [answer] = (await once(get(url, { agent, headers: { cookie } }), 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  const ms = performance.now() - started;
  if (answer.statusCode !== 200) throw new Error(`${url} was answered with ${answer.statusCode}`);
  return { ms, html: Buffer.concat(parts).toString() };
}

const tasks = {
  /** Refuses two pages that are not the same but for ids and instants. */
  pages: async (pair: Pair<Page>): Promise<Series & { bytes: number }> => {
    const [on, off] = [(await load(pair.on)).html, (await load(pair.off)).html];
    const articles = (html: string) => html.split('<article').length - 1;
    if (articles(on) !== PAGE || articles(off) !== PAGE || Math.abs(on.length / off.length - 1) > 0.01)
      throw new Error(`pages differ: ${on.length} and ${off.length} characters`);
    return { ...(await alternate(pair, async (page) => (await load(page)).ms)), bytes: on.length };
  },
  /** The page's heaviest query by itself: what the database takes for it inside the reader's transaction. */
  queries: async (pair: Pair<Query>): Promise<Series> => {
    const [on, off] = [connect(pair.on.appUrl, 1), connect(pair.off.appUrl, 1)];
    const run = ({ personId, procedureId }: Query) =>
      readAs(personId === pair.on.personId ? on : off, personId, async (tx) => {
        const started = performance.now();
        const rows = await selectPublished(tx, procedureId);
        if (rows.length !== PAGE) throw new Error(`${rows.length} questions`);
        return performance.now() - started;
      });
    const series = await alternate(pair, run);
    await Promise.all([on.close(), off.close()]);
    return series;
  },
};
export type Reader = typeof tasks;

/** Someone who reads, in a process of their own. */
serveTasks(tasks);
