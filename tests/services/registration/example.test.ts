import { afterEach, beforeEach, expect, test } from 'vitest';
import accounts from '#db/seed/demo-accounts.json';
import { loadExample } from '#server/example/load';
import { verifyChain } from '~/services/ledger/verify-chain.server';
import { PLATFORM } from '~/services/ledger/change.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';

const SECRET = 'k'.repeat(43);

let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.close());

const never = async () => {
  throw new Error('started over');
};

test('the example loads within ten seconds, whole, and its ledger verifies', async () => {
  const start = performance.now();
  await loadExample(db.database, SECRET, never);
  expect(performance.now() - start).toBeLessThan(10_000);

  const [{ id }] = (await db.superuser<{ id: string }[]>`select id from portal.procedure`) as unknown as [
    { id: string },
  ];
  for (const chain of [id, PLATFORM])
    expect(await verifyChain(db.database, chain)).toMatchObject({ kind: 'whole' });
  const states = await db.superuser<
    { status: string }[]
  >`select distinct status from portal.question order by 1`;
  expect(states.map(({ status }) => status)).toEqual([
    ...['answered', 'in_moderation', 'received', 'released', 'withdrawn'],
  ]);
  const releases = await db.superuser<{ kind: string }[]>`select kind from portal.release order by number`;
  expect(releases.map(({ kind }) => kind)).toEqual([
    ...['clarification', 'clarification', 'rectification', 'clarification'],
  ]);
  const rooms = await db.superuser<{ room: string }[]>`select distinct room from portal.document order by 1`;
  expect(rooms.map(({ room }) => room)).toEqual(['common', 'consortium', 'joint', 'team']);
  const parties = await db.superuser<{ n: number }[]>`
    select count(*)::int as n from portal.consortium_member group by consortium_id order by 1`;
  expect(parties.map(({ n }) => n)).toEqual([1, 1, 2, 3, 4]);
  const [{ providers }] = (await db.superuser`
    select count(*)::int as providers from portal.organisation where kind = 'operator'`) as unknown as [
    { providers: number },
  ];
  expect(providers).toBeGreaterThanOrEqual(12);
});

test('everybody can sign in at once, and a second start does nothing', async () => {
  const shown = await loadExample(db.database, SECRET, never);
  expect(shown).toHaveLength(accounts.length);
  const events = () => db.superuser`select count(*)::int as n from portal.event`;
  const before = await events();
  const open = await db.superuser`select 1 from auth.credential where password_hash not like '$argon2id$%'`;
  expect(open).toEqual([]);
  expect(await loadExample(db.database, SECRET, never)).toEqual(shown);
  expect(await events()).toEqual(before);
});

test('what was cut off half-way is started over; an example with fewer people is left alone', async () => {
  await loadExample(db.database, SECRET, never);
  await db.superuser`delete from auth.credential where email = ${accounts.at(-1)!.email}`;
  await loadExample(db.database, SECRET, never);
  await db.superuser`update auth.credential set password_hash = 'not yet'`;
  await expect(loadExample(db.database, SECRET, never)).rejects.toThrow('started over');
});
