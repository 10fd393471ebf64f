import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asDispatcher, asScribe, connect, openChange, readAs, type Database } from '#db/client';
import { buildWalls, type Walls } from './support/walls';

// What a request can do with SQL text of its own (an injection) is not tested here: a role that it may become
// is a role that it may become. No statement of the portal is put together from input.

let walls: Walls;
/** One connection, so that whoever comes next gets the one that was just used. */
let single: Database;
beforeAll(async () => {
  walls = await buildWalls();
  single = connect(walls.db.appUrl, 1);
});
afterAll(async () => {
  await single.close();
  await walls.close();
});

const state = async () => {
  const [row] = await single.sql<{ role: string; person: string; scope: string; writes: string }[]>`
    select current_user as role, coalesce(current_setting('app.person_id', true), '') as person,
           coalesce(current_setting('app.change_scope', true), '') as scope,
           current_setting('transaction_read_only') as writes`;
  return row;
};
const NOTHING = { role: 'gelijkspraak_app', person: '', scope: '', writes: 'off' };
const boom = () => Promise.reject(new Error('boom'));

describe('the next user of a connection inherits nothing', () => {
  test('from who read, changed, dispatched or kept the log', async () => {
    const { people, first } = walls.world;
    await readAs(single, people.lead.id, async () => undefined);
    expect(await state()).toEqual(NOTHING);
    await openChange(single, people.lead.id, first.id, 0, async () => undefined);
    expect(await state()).toEqual(NOTHING);
    await asDispatcher(single, async () => undefined);
    expect(await state()).toEqual(NOTHING);
    await asScribe(single, async () => undefined);
    expect(await state()).toEqual(NOTHING);
  });

  test('from what failed, in the work or in the database', async () => {
    const { people, first } = walls.world;
    await expect(readAs(single, people.lead.id, boom)).rejects.toThrow('boom');
    expect(await state()).toEqual(NOTHING);
    await expect(openChange(single, people.lead.id, first.id, 0, boom)).rejects.toThrow('boom');
    expect(await state()).toEqual(NOTHING);
    await expect(readAs(single, people.lead.id, (tx) => tx.sql`select 1 / 0`)).rejects.toThrow('zero');
    expect(await state()).toEqual(NOTHING);
    await expect(readAs(single, 'no uuid', (tx) => tx.sql`select from portal.lot`)).rejects.toThrow('uuid');
    expect(await state()).toEqual(NOTHING);
  });

  test('not even a prepared plan: the same statement shows everyone their own', async () => {
    const { people, first } = walls.world;
    const count = async (tx: {
      sql: Database['sql'] | Parameters<Parameters<Database['sql']['begin']>[1]>[0];
    }) => {
      const [row] = await tx.sql<{ n: number }[]>`select count(*)::int as n from portal.question_asker`;
      return row!.n;
    };
    const seen: Record<string, number> = {};
    // more often than PostgreSQL tries custom plans before it settles for a generic one
    for (let round = 0; round < 8; round += 1) {
      seen.auditor = await readAs(single, people.auditor.id, count);
      seen.bram = await readAs(single, people.bram.id, count);
      seen.change = await openChange(single, people.bram.id, first.id, 0, count);
      seen.nobody = await readAs(single, null, count);
      seen.anna = await readAs(single, people.anna.id, count);
    }
    const planted = await walls.db.superuser<
      { audience: string }[]
    >`select audience from portal.question_asker`;
    const of = (...keys: string[]) => planted.filter(({ audience }) => keys.includes(audience)).length;
    expect(seen.nobody).toBe(of('public'));
    expect(seen.change).toBe(1);
    expect(seen.auditor).toBeGreaterThan(of('public', `auditors:${first.id}`));
    expect(seen.bram).toBeLessThan(seen.anna!);
  });
});

describe('the login role', () => {
  test('can become no role that owns or computes walls', async () => {
    for (const role of ['portal_walls', 'portal_stamper', 'gelijkspraak_owner', 'postgres']) {
      const become = single.sql.begin((tx) => tx.unsafe(`set local role ${role}`));
      await expect(become, role).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('alone reads what proves who somebody is', async () => {
    expect(await single.sql`select count(*)::int as n from auth.credential`).toHaveLength(1);
    const roles = ['actor', 'verb', 'walls', 'dispatcher', 'stamper', 'scribe', 'searcher', 'queue'].map(
      (name) => `portal_${name}`,
    );
    for (const table of ['credential', 'session', 'token', 'rate_limit']) {
      for (const role of roles) {
        const read = walls.db.superuser.begin(async (tx) => {
          await tx`select set_config('role', ${role}, true)`;
          return tx.unsafe(`select from auth.${table}`);
        });
        await expect(read, `${role} reads auth.${table}`).rejects.toMatchObject({ code: '42501' });
      }
    }
  });
});
