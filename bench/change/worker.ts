import postgres from 'postgres';
import { connect, type Database } from '#db/client';
import { askQuestion } from '~/services/questions/ask-question.server';
import { serveTasks } from '../worker';

export type Place = { readonly procedureId: string; readonly personId: string };
type Window = { readonly seconds: number; readonly places: readonly Place[] };

const POOL = 20;
const IN_FLIGHT = 20;
const TEXT = 'Wordt het vaste bedrag per perceel ieder jaar geïndexeerd, en zo ja, met welke index?';

let database: Database;
let sql: postgres.Sql;

/** How many pieces of work per second end within the window, so many in flight; what began before its end is awaited. */
async function perSecond(seconds: number, work: (n: number) => Promise<unknown>): Promise<number> {
  const started = performance.now();
  const end = started + seconds * 1000;
  let [begun, done] = [0, 0];
  const lane = async () => {
    while (performance.now() < end) {
      await work(begun++);
      if (performance.now() < end) done++;
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  return done / seconds;
}

const tasks = {
  open: async (url: string): Promise<void> => {
    database = connect(url, POOL);
    sql = postgres(url, { max: POOL, onnotice: () => {} });
  },
  /** Questions asked per second, in turn in each of the places. */
  verbs: ({ seconds, places }: Window): Promise<number> =>
    perSecond(seconds, (n) => {
      const { procedureId, personId } = places[n % places.length]!;
      const question = { id: crypto.randomUUID(), lotId: null, followUpOf: null, text: TEXT };
      return askQuestion({ database, personId, receivedAt: performance.now() }, procedureId, question);
    }),
  /** Transactions per second that insert one row, and nothing else. */
  bare: (seconds: number): Promise<number> =>
    perSecond(seconds, () =>
      sql.begin((tx) => tx`insert into bench.line (id, text) values (${crypto.randomUUID()}, ${TEXT})`),
    ),
  close: async (): Promise<void> => {
    await Promise.all([database.close(), sql.end({ timeout: 5 })]);
  },
};
export type ChangeWorker = typeof tasks;

/** Verbs and bare transactions, in a process of its own. */
serveTasks(tasks);
