import postgres from 'postgres';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { expectedAudiences, STRANGE_KEYS } from './audiences';
import { insertRows, rowMaker } from './rows';
import { TABLES, tablesInDatabase } from './tables';
import { buildWorld, type World } from './world';

/** A database with a world and, in every table, rows for every audience of it, near and far, new and old. */
export type Walls = {
  readonly db: TestDatabase;
  /** As the owner of the tables, who migrates. */
  readonly owner: postgres.Sql;
  readonly world: World;
  readonly close: () => Promise<void>;
};

export async function buildWalls(): Promise<Walls> {
  const db = await testDatabase();
  const world = await buildWorld(db.database);
  const owner = postgres(db.ownerUrl, { max: 1, onnotice: () => {} });
  await dropConstraints(db.superuser);
  for (const table of await tablesInDatabase({ db })) await plant(db.superuser, world, table);
  await db.superuser`analyze`;
  return {
    ...{ db, owner, world },
    close: async () => {
      await owner.end({ timeout: 5 });
      await db.close();
    },
  };
}

/** What is tested here are the walls: rows may refer to what does not exist, and tell it to whomever. */
async function dropConstraints(sql: postgres.Sql): Promise<void> {
  const keys = await sql<{ statement: string }[]>`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
      from pg_constraint where contype in ('f', 'c') and connamespace = 'portal'::regnamespace`;
  for (const { statement } of keys) await sql.unsafe(statement);
}

const HOUR = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();

/**
 * Rows for every audience; beside it vary the procedure, how long ago it was, and whether it was mailed. Where
 * rows say who belongs where, they say it of procedures that do not exist, so that the world stays as it was.
 */
async function plant(sql: postgres.Sql, world: World, table: string): Promise<void> {
  const make = await rowMaker(sql, table);
  const { scope, walls } = TABLES[table] ?? {};
  const bound = !walls && scope !== 'id' && scope !== 'platform';
  const people = Object.values(world.people).map(({ id }) => id);
  const keys = [...expectedAudiences(world).map(({ key }) => key), ...STRANGE_KEYS];
  const rows = keys.flatMap((audience, i) =>
    [0, 1].map((variant) =>
      make({
        audience,
        ...(bound && inProcedure(scope, i + variant, world)),
        at: ago(variant === 0 ? 0.5 : 2),
        available_at: ago(variant === 0 ? 12 : 48),
        mailed_at: i % 3 === 0 ? ago(1) : null,
        opened_at: i % 5 === 0 ? ago(1) : null,
        ...(table === 'delivery' && { person_id: people[i % people.length] }),
      }),
    ),
  );
  await insertRows(sql, table, rows);
}

const inProcedure = (column: string | undefined, i: number, { first, second }: World) => ({
  [column ?? 'procedure_id']: i % 2 === 0 ? first.id : second.id,
});
