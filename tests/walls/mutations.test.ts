import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memberViolations } from './checks/membership';
import { tableViolations } from './checks/table';
import { functionMutations, memberMutations } from './support/function-mutations';
import { mutationsOf, OPEN_BY_DESIGN, openPolicies, wallsAsText, type Mutation } from './support/mutations';
import { TABLE_NAMES } from './support/tables';
import { buildWalls, type Walls } from './support/walls';

// The tests of the walls, tested: each hole made on purpose must be found by the same checks that the other
// files of this folder run.

let walls: Walls;
let before: string;
beforeAll(async () => {
  walls = await buildWalls();
  before = await wallsAsText(walls.db.superuser);
});
afterAll(() => walls.close());

/** Makes the hole, looks, closes it. */
async function withHole<T>({ make, undo }: Mutation, look: () => Promise<T>): Promise<T> {
  await walls.db.superuser.unsafe(make);
  try {
    return await look();
  } finally {
    await walls.db.superuser.unsafe(undo);
  }
}

test.each(TABLE_NAMES)('every hole in the walls of %s is found', async (table) => {
  const mutations = await mutationsOf(walls.db.superuser, table);
  expect(mutations.length).toBeGreaterThan(8);
  const unnoticed: string[] = [];
  for (const mutation of mutations) {
    const found = await withHole(mutation, () => tableViolations(walls, table));
    if (found.length === 0) unnoticed.push(mutation.name);
  }
  expect(unnoticed).toEqual([]);
  expect(await tableViolations(walls, table)).toEqual([]);
});

describe('every hole', () => {
  test('in the definition of audiences is found', async () => {
    const mutations = await memberMutations(walls.db.superuser);
    const unnoticed: string[] = [];
    for (const mutation of mutations) {
      const found = await withHole(mutation, () => memberViolations(walls));
      if (found.length === 0) unnoticed.push(mutation.name);
    }
    expect(mutations.length).toBeGreaterThan(40);
    expect(unnoticed).toEqual([]);
  });

  test('in a function is found', async () => {
    const unnoticed: string[] = [];
    for (const mutation of await functionMutations(walls.db.superuser)) {
      const found = await withHole(mutation, () => Promise.all(mutation.checks.map((check) => check(walls))));
      if (found.some((violations) => violations.length === 0)) unnoticed.push(mutation.name);
    }
    expect(unnoticed).toEqual([]);
  });
});

test('only these policies are open already, each with its reason', async () => {
  expect(await openPolicies(walls.db.superuser)).toEqual(Object.keys(OPEN_BY_DESIGN).sort());
});

test('every hole was closed again', async () => {
  expect(await wallsAsText(walls.db.superuser)).toBe(before);
});
