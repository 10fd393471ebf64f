import type postgres from 'postgres';
import { openChange, type Tx } from '#db/client';
import { PLATFORM } from '~/services/ledger/change.server';
import { andRollBack, outcomeOf } from '../support/as-role';
import { insertRows, rowMaker, type Row } from '../support/rows';
import { TABLES } from '../support/tables';
import type { Walls } from '../support/walls';

type Attempt = (tx: postgres.TransactionSql) => Promise<{ count: number }>;
type Trial = readonly [what: string, attempt: Attempt, due: readonly (number | string)[]];

/** In an open change of a chain, that is rolled back. */
const inChange = <T>({ db, world }: Walls, chain: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  andRollBack<Tx, T>((body) => openChange(db.database, world.people.lead.id, chain, 0, body), work);

/** One that passed the policies and met a key: the row exists. */
const PASSED = [1, '23505'];

/**
 * What a change may do with a table. UPDATE and DELETE go without WHERE and with constants only, so that
 * no SELECT policy stands in for the one under test.
 */
async function trials(walls: Walls, table: string): Promise<Record<'inside' | 'outside', Trial[]>> {
  const { db, world } = walls;
  const { scope, verb } = TABLES[table]!;
  const platform = scope === 'platform';
  const column = platform ? 'audience' : scope;
  const [near, far] = platform ? ['public', 'public'] : [world.first.id, world.second.id];
  const make = await rowMaker(db.superuser, table);
  const numbers = `select count(*)::int as n, count(*) filter (where ${column}::text = $1)::int as near from portal.${table}`;
  const [count] = await db.superuser.unsafe<{ n: number; near: number }[]>(numbers, [near]);
  const mine = platform ? count!.n : count!.near;
  const insert = (row: Row): Attempt => {
    return async (tx) => insertRows(tx, table, [make({ audience: 'public', ...row })]);
  };
  const run = (text: string): Attempt => {
    return async (tx) => tx.unsafe(text);
  };
  const may = (command: 'insert' | 'update' | 'delete', due: Trial[2]) =>
    verb.includes(command) ? due : ['no grant'];
  const all: Trial[] = [
    ['select', run(`select from portal.${table}`), [mine]],
    ['insert inside', insert({ [column]: near }), may('insert', PASSED)],
    ['update', run(`update portal.${table} set audience = 'public'`), may('update', [mine])],
    ['delete', run(`delete from portal.${table}`), may('delete', [mine])],
    ['truncate', run(`truncate portal.${table}`), ['no grant']],
  ];
  const move = run(`update portal.${table} set ${column} = '${far}'`);
  const across: Trial[] = [
    ['insert outside', insert({ [column]: far }), may('insert', ['wall'])],
    ['update to outside', move, may('update', ['wall'])],
  ];
  const shut: Trial[] = [
    ['select', run(`select from portal.${table}`), [0]],
    ['insert', insert({}), may('insert', ['wall'])],
    ['update', run(`update portal.${table} set audience = 'public'`), may('update', [0])],
    ['delete', run(`delete from portal.${table}`), may('delete', [0])],
  ];
  return { inside: platform ? all : [...all, ...across], outside: shut };
}

async function attemptAll(walls: Walls, chain: string, label: string, list: readonly Trial[]) {
  return inChange(walls, chain, async (tx) => {
    const found: string[] = [];
    for (const [what, attempt, due] of list) {
      const outcome = await outcomeOf(tx.sql, attempt);
      if (!due.includes(outcome))
        found.push(`verb, ${label}: ${what}: ${outcome} instead of ${due.join(' or ')}`);
    }
    return found;
  });
}

/** A change sees and writes the rows of the chain it has locked; what is immutable it never changes. */
export async function verbViolations(walls: Walls, table: string): Promise<string[]> {
  const { inside, outside } = await trials(walls, table);
  if (TABLES[table]!.scope !== 'platform') return attemptAll(walls, walls.world.first.id, table, inside);
  return [
    ...(await attemptAll(walls, PLATFORM, `${table} on the platform's chain`, inside)),
    ...(await attemptAll(walls, walls.world.first.id, `${table} on a procedure's chain`, outside)),
  ];
}
