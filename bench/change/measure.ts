import { connect } from '#db/client';
import { given } from '#server/example/given';
import { createDatabase } from '../database';
import { say } from '../progress';
import { rateRow, type Row } from '../report';
import { startWorker } from '../worker';
import type { ChangeWorker, Place } from './worker';

const PROCEDURES = 10;
const WINDOW_S = 3;
const ROUNDS = 5;

/**
 * Verbs per second: questions asked in ten procedures, against bare transactions that insert one row, through
 * the same driver, with as many connections and as many in flight. `change-one-procedure`: all in one, where
 * the chain makes them queue.
 */
export async function measureChange(): Promise<Row[]> {
  const own = await createDatabase();
  const worker = startWorker<ChangeWorker>(new URL('./worker.ts', import.meta.url));
  try {
    const places = await givenPlaces(own.appUrl);
    await own.superuser`create schema bench`;
    await own.superuser`create table bench.line (id uuid primary key, text text not null)`;
    await own.superuser`grant usage on schema bench to public`;
    await own.superuser`grant insert on bench.line to public`;
    await worker.ask('open', own.appUrl);
    const [ten, one, bare]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round <= ROUNDS; round++) {
      const seconds = round === 0 ? 1 : WINDOW_S; // the first is the warm-up
      const inTen = await worker.ask('verbs', { seconds, places });
      const plain = await worker.ask('bare', seconds);
      const inOne = await worker.ask('verbs', { seconds, places: places.slice(0, 1) });
      const numbers = [inTen, inOne, plain].map(Math.round);
      say(
        `  ${round === 0 ? 'warm-up' : `round ${round}`}: ten ${numbers[0]}, one ${numbers[1]}, bare ${numbers[2]} per second`,
      );
      if (round === 0) continue;
      ten.push(inTen);
      one.push(inOne);
      bare.push(plain);
    }
    await worker.ask('close', undefined as never);
    return [rateRow('change', ten, bare), rateRow('change-one-procedure', one, bare)];
  } finally {
    await worker.stop();
    await own.drop();
  }
}

/** A participant in each of so many procedures. */
async function givenPlaces(appUrl: string): Promise<Place[]> {
  const database = connect(appUrl, 2);
  const build = given(database);
  const places: Place[] = [];
  for (let i = 0; i < PROCEDURES; i++) {
    const procedure = await build.procedure();
    const { people } = await build.consortium(procedure);
    places.push({ procedureId: procedure.id, personId: people[0]!.id });
  }
  await database.close();
  return places;
}
