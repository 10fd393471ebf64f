import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAs } from '#db/client';
import { actorWriteViolations } from './checks/actor-writes';
import { systemRoleViolations } from './checks/system-roles';
import { verbViolations } from './checks/verb';
import { IMMUTABLE, TABLE_NAMES, TABLES } from './support/tables';
import { buildWalls, type Walls } from './support/walls';

let walls: Walls;
beforeAll(async () => {
  walls = await buildWalls();
});
afterAll(() => walls.close());

describe.each(TABLE_NAMES)('%s', (table) => {
  test('is written by nobody who reads as a person', async () => {
    expect(await actorWriteViolations(walls, table)).toEqual([]);
  });

  test('is read and written by a change within its own chain only', async () => {
    expect(await verbViolations(walls, table)).toEqual([]);
  });

  test('shows the other roles what their task needs', async () => {
    expect(await systemRoleViolations(walls, table)).toEqual([]);
  });
});

test('what must never change can be changed by nobody', () => {
  const changed = IMMUTABLE.filter((table) => {
    const { verb, scribe = [] } = TABLES[table]!;
    return [...verb, ...scribe].some((command) => command === 'update' || command === 'delete');
  });
  expect(changed).toEqual([]);
});

test('reading as a person is READ ONLY as well', async () => {
  const write = readAs(
    walls.db.database,
    walls.world.people.lead.id,
    (tx) => tx.sql`delete from portal.event`,
  );
  await expect(write).rejects.toMatchObject({ code: '25006' });
});
