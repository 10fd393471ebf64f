import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asDispatcher, openChange } from '#db/client';
import { countViolations, partViolations, recentViolations, unopenedViolations } from './checks/functions';
import { storeViolations } from './checks/store-updates';
import { andRollBack, asRole, outcomeOf } from './support/as-role';
import { buildWalls, type Walls } from './support/walls';

let walls: Walls;
beforeAll(async () => {
  walls = await buildWalls();
});
afterAll(() => walls.close());

/** As the app can become the role; `none`: as its login role. */
const call = (role: string, statement: string) =>
  asRole(walls.db.database.sql, role, walls.world.people.lead.id, (tx) =>
    outcomeOf(tx, (inner) => inner.unsafe(statement)),
  );

const STORE = `select portal.store_updates('{}', '{}', '{}', '{}')`;
const HOLD = 'select portal.hold_document(gen_random_uuid())';
const SEARCH = `select portal.search_questions(gen_random_uuid(), 'x')`;
const RECENT = `select portal.my_recent('{}')`;
const STAMP = `select portal.stamp_deliveries('opened', '{}', '{}', '{}')`;
const ENQUEUE = `select portal.enqueue('release-notice', '{}')`;

describe('functions of the walls', () => {
  test('count recipients for who may know', async () => {
    expect(await countViolations(walls)).toEqual([]);
  });

  test('tell people what they have not opened', async () => {
    expect(await unopenedViolations(walls)).toEqual([]);
  });

  test('tell people what is new to them', async () => {
    expect(await recentViolations(walls)).toEqual([]);
  });

  test('tell people their own parts', async () => {
    expect(await partViolations(walls)).toEqual([]);
  });

  test('store what is typed for writers, at the moment of storing', async () => {
    expect(await storeViolations(walls)).toEqual([]);
  });

  test.each([
    ['portal_actor', STAMP, 'no grant'],
    ['portal_verb', STAMP, 'no grant'],
    ['portal_queue', STAMP, 'no grant'],
    ['none', STAMP, 'no grant'],
    ['portal_dispatcher', STAMP, 1],
    ['portal_actor', ENQUEUE, 'no grant'],
    ['portal_dispatcher', ENQUEUE, 'no grant'],
    ['portal_verb', ENQUEUE, 1],
    ['none', ENQUEUE, 1],
    ['portal_actor', SEARCH, 0],
    ['portal_verb', SEARCH, 'no grant'],
    ['portal_dispatcher', SEARCH, 'no grant'],
    ['none', SEARCH, 'no grant'],
    ['portal_actor', RECENT, 0],
    ['portal_verb', RECENT, 'no grant'],
    ['none', RECENT, 'no grant'],
    ['none', STORE, 1],
    ['portal_actor', STORE, 'no grant'],
    ['portal_verb', STORE, 'no grant'],
    ['portal_dispatcher', STORE, 'no grant'],
    ['portal_verb', HOLD, 1],
    ['portal_actor', HOLD, 'no grant'],
    ['portal_scribe', HOLD, 'no grant'],
    ['none', HOLD, 'no grant'],
    ['portal_scribe', 'select portal.my_audiences()', 'no grant'],
    ['none', 'select portal.my_audiences()', 'no grant'],
    ['portal_verb', 'select portal.my_audiences()', 'no grant'],
    ['portal_dispatcher', 'select portal.my_audiences()', 'no grant'],
    ['portal_actor', `select portal.append_event('{}', '[]')`, 'no grant'],
    ['portal_actor', 'select portal.open_change(gen_random_uuid(), gen_random_uuid())', 'no grant'],
    ['portal_actor', 'select from portal.audience_member', 'no grant'],
    ['none', 'select from portal.audience_member', 'no grant'],
  ])('%s: %s: %s', async (role, statement, outcome) => {
    expect(await call(role, statement)).toBe(outcome);
  });
});

/** The stamps of one delivery, set through the function as the dispatcher does; rolled back. */
const stamped = (stamps: readonly (readonly [stamp: string, moment: string])[]) =>
  andRollBack(
    (body) => asDispatcher(walls.db.database, body),
    async (tx: Parameters<Parameters<typeof asDispatcher>[1]>[0]) => {
      const [delivery] = await tx.sql<{ view_id: string; person_id: string }[]>`
        select view_id, person_id from portal.delivery limit 1`;
      const { view_id: view, person_id: person } = delivery!;
      for (const [stamp, moment] of stamps) {
        await tx.sql`select portal.stamp_deliveries(${stamp}, ${[view]}::uuid[], ${[person]}::uuid[],
          ${[moment]}::text[]::timestamptz[])`;
      }
      const [row] = await tx.sql<{ pushed_at: string | null; opened_at: string | null }[]>`
        select pushed_at::text, opened_at::text from portal.delivery
         where view_id = ${view} and person_id = ${person}`;
      return row!;
    },
  );

test('a stamp is set once and touches no other', async () => {
  const [early, late] = ['2027-01-11 11:00:00+00', '2027-01-11 12:00:00+00'];
  expect(
    await stamped([
      ['opened', early],
      ['opened', late],
      ['nonsense', late],
    ]),
  ).toEqual({ pushed_at: null, opened_at: early });
});

test('no change opens for a chain that does not exist', async () => {
  const open = openChange(walls.db.database, null, crypto.randomUUID(), 0, async () => 'opened');
  await expect(open).rejects.toMatchObject({ kind: 'refusal', code: 'not_found' });
});
