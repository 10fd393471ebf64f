import { readAs } from '#db/client';
import { keysOf } from '../support/audiences';
import type { Walls } from '../support/walls';
import { personas } from '../support/world';

type Count = { audience: string; n: number };

/** Every persona must see, of a table, all rows of their audiences and no other row. */
export async function readingViolations({ db, world }: Walls, table: string): Promise<string[]> {
  const count = `select audience, count(*)::int as n from portal.${table} group by audience order by audience`;
  const all = await db.superuser.unsafe<Count[]>(count);
  const differences = await Promise.all(
    personas(world).map(async ({ name, id }) => {
      const seen = await readAs(db.database, id, (tx) => tx.sql.unsafe<Count[]>(count));
      const keys: readonly string[] = keysOf(world, name);
      const due = new Map(
        all.filter((row) => keys.includes(row.audience)).map((row) => [row.audience, row.n]),
      );
      return [
        ...seen
          .filter((row) => row.n !== due.get(row.audience))
          .map((row) => `${name} sees ${row.n} of ${table} for ${row.audience || '(empty)'}`),
        ...[...due.keys()]
          .filter((key) => !seen.some((row) => row.audience === key))
          .map((key) => `${name} sees nothing of ${table} for ${key}`),
      ];
    }),
  );
  return differences.flat();
}
