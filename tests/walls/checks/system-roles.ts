import type postgres from 'postgres';
import { asDispatcher } from '#db/client';
import { andRollBack, asRole, outcomeOf } from '../support/as-role';
import { insertRows, rowMaker } from '../support/rows';
import { TABLES } from '../support/tables';
import type { Walls } from '../support/walls';

type Outcome = number | string;
type Attempt = (tx: postgres.TransactionSql) => Promise<{ count: number }>;

const run = (statement: string): Attempt => {
  return async (tx) => tx.unsafe(statement);
};
const select = (table: string, columns = '') => run(`select ${columns} from portal.${table}`);

/** Every other role sees of a table what its task needs, and most see nothing at all. */
export async function systemRoleViolations({ db, owner }: Walls, table: string): Promise<string[]> {
  const { dispatcher, walls, scribe = [], searcher, stamper } = TABLES[table]!;
  const number = async (condition: string): Promise<number> => {
    const [row] = await db.superuser.unsafe<{ n: number }[]>(
      `select count(*)::int as n from portal.${table} where ${condition}`,
    );
    return row!.n;
  };
  const as = (role: string, attempt = select(table)) =>
    asRole(db.superuser, role, null, (tx) => outcomeOf(tx, attempt));
  const stamp = `update portal.${table} set ${stamper?.update.map((c) => `${c} = now()`).join() ?? 'audience = audience'}`;
  const all = await number('true');
  const make = await rowMaker(db.superuser, table);
  const scribes = (command: (typeof scribe)[number], statement: Attempt, wanted: Outcome) =>
    [
      `scribe, ${command}`,
      as('portal_scribe', statement),
      scribe.includes(command) ? wanted : 'no grant',
    ] as const;
  const due: readonly (readonly [string, Promise<Outcome>, Outcome])[] = [
    ['dispatcher', dispatched(db, table), dispatcher ? await number(dispatcher) : 'no grant'],
    ['walls', as('portal_walls'), walls ? all : 'no grant'],
    ['stamper', as('portal_stamper', select(table, stamper?.select.join())), stamper ? all : 'no grant'],
    ['stamper, all columns', as('portal_stamper', select(table, '*')), 'no grant'],
    ['stamper, stamping', as('portal_stamper', async (tx) => tx.unsafe(stamp)), stamper ? all : 'no grant'],
    ['searcher', as('portal_searcher', select(table, searcher?.join())), searcher ? all : 'no grant'],
    ['searcher, all columns', as('portal_searcher', select(table, '*')), 'no grant'],
    scribes('select', select(table), all),
    scribes('insert', (tx) => insertRows(tx, table, [make({ audience: 'public' })]), 1),
    scribes('update', run(`update portal.${table} set audience = 'public'`), all),
    scribes('delete', run(`delete from portal.${table}`), all),
    ['scribe, truncate', as('portal_scribe', run(`truncate portal.${table}`)), 'no grant'],
    ['queue', as('portal_queue'), 'no grant'],
    ['login', as('portal_login'), 'no grant'],
    ['the app itself', plainly(db.database.sql, table), 'no grant'],
    ['the owner', plainly(owner, table), 0],
  ];
  const found = await Promise.all(
    due.map(async ([who, outcome, wanted]) => [who, await outcome, wanted] as const),
  );
  return found
    .filter(([, outcome, wanted]) => outcome !== wanted)
    .map(([who, outcome, wanted]) => `${who} sees ${outcome} of ${table} instead of ${wanted}`);
}

const dispatched = (db: Walls['db'], table: string) =>
  asDispatcher(db.database, (tx) => outcomeOf(tx.sql, select(table)));

/** Without becoming any role. */
const plainly = (sql: postgres.Sql, table: string) =>
  andRollBack<postgres.TransactionSql, Outcome>(
    (body) => sql.begin(body),
    (tx) => outcomeOf(tx, select(table)),
  );
