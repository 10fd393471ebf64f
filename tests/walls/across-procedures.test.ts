import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#tests/support/database';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

// A policy looks at one row. That a row of one procedure refers to nothing of another is the keys' to keep:
// a seat in another procedure's consortium would open all of that consortium's rooms.
test('every reference between rows of a procedure carries the procedure', async () => {
  const loose = await db.superuser<{ reference: string }[]>`
    select distinct c.conrelid::regclass || ' to ' || c.confrelid::regclass as reference
      from pg_constraint c
      join pg_attribute mine on mine.attrelid = c.conrelid and mine.attname in ('procedure_id', 'chain_id')
      join pg_attribute theirs on theirs.attrelid = c.confrelid and theirs.attname = mine.attname
     where c.contype = 'f' and c.connamespace = 'portal'::regnamespace
       and not exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = c.conrelid
                          and k.confrelid = c.confrelid and k.conkey @> c.conkey and mine.attnum = any(k.conkey))`;
  expect(loose.map(({ reference }) => reference)).toEqual([]);
});
