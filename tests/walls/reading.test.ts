import { afterAll, beforeAll, expect, test } from 'vitest';
import { readingViolations } from './checks/reading';
import { TABLE_NAMES, tablesInDatabase } from './support/tables';
import { buildWalls, type Walls } from './support/walls';

let walls: Walls;
beforeAll(async () => {
  walls = await buildWalls();
});
afterAll(() => walls.close());

test('every table of the portal stands in this suite', async () => {
  expect([...TABLE_NAMES].sort()).toEqual(await tablesInDatabase(walls));
});

test.each(TABLE_NAMES)('of %s everyone sees the rows of their audiences, and no other', async (table) => {
  expect(await readingViolations(walls, table)).toEqual([]);
});
