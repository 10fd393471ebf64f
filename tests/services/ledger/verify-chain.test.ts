import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '#db/client';
import { PLATFORM } from '~/services/ledger/change.server';
import { verifyChain } from '~/services/ledger/verify-chain.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { tellStory } from '#tests/walls/support/story';
import * as how from './tampering';

let db: TestDatabase;
/** A procedure of its own for every test, with the events of a whole story. */
let chain: string;
let length: number;
let stories = 0;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  chain = (await tellStory(db.database, String(80_000_000 + (stories += 1)))).procedure.id;
  const [head] = await db.superuser<{ seq: string }[]>`select seq from portal.chain where id = ${chain}`;
  length = Number(head!.seq);
});

const verify = (head?: string) => verifyChain(db.database, chain, head);
const hashAt = async (seq: number): Promise<string> => {
  const [row] = await db.superuser<{ hash: string }[]>`
    select hash from portal.event where chain_id = ${chain} and seq = ${seq}`;
  return row!.hash;
};
const brokenAt = (seq: number, problem: string) => ({
  kind: 'broken',
  fault: {
    event: { seq, id: expect.any(String), type: expect.any(String) },
    problem: expect.stringContaining(problem),
  },
});
const broken = (problem: string) => ({
  kind: 'broken',
  fault: { event: null, problem: expect.stringContaining(problem) },
});

describe('a chain as it was written', () => {
  test('is whole, also the platform’s, and holds every head it ever had', async () => {
    expect(length).toBeGreaterThan(15);
    expect(await verify()).toEqual({ kind: 'whole', events: length, head: await hashAt(length) });
    expect(await verify(await hashAt(3))).toMatchObject({ kind: 'whole' });
    expect(await verifyChain(db.database, PLATFORM)).toMatchObject({ kind: 'whole' });
  });

  test('can be verified by who migrates as well', async () => {
    const owner = connect(db.ownerUrl, 1);
    expect(await verifyChain(owner, chain)).toMatchObject({ kind: 'whole', events: length });
    await owner.close();
  });

  test('is unknown when there is none', async () => {
    expect(await verifyChain(db.database, crypto.randomUUID())).toEqual({ kind: 'unknown' });
  });
});

describe('the first event that does not hold is named:', () => {
  test.each([
    ['a changed record', how.setEvent(`record = record || '{"forged": true}'`), 'its record was changed'],
    ['another actor', how.setEvent('actor_id = gen_random_uuid()'), 'its record was changed'],
    ['another type', how.setEvent(`type = 'forged'`), 'its record was changed'],
    ['another time', how.setEvent(`at = at + interval '1 microsecond'`), 'its record was changed'],
    ['another salt', how.setEvent(`salt = repeat('0', 64)`), 'its record was changed'],
    ['shown to all', how.setEvent(`audience = 'public'`), 'it is shown to public'],
    ['a leaf too few', how.setEvent('leaves = leaves[1:7]'), '7 leaves'],
    ['another leaf', how.setEvent(`leaves[8] = repeat('0', 64)`), 'its view at leaf 7 is missing'],
    ['another hash', how.setEvent(`hash = repeat('0', 64)`), 'its hash does not follow'],
    ['changed data of a view', how.setView(`data = data || '{"forged": true}'`), 'at leaf 1 was changed'],
    ['another audience of a view', how.setView(`audience = 'public'`), 'at leaf 1 was changed'],
    ['another type of a view', how.setView(`type = 'forged'`), 'at leaf 1 was changed'],
    ['a view of another time', how.setView(`at = at + interval '1 second'`), 'at leaf 1 was changed'],
    ['a view with another id', how.setView('id = gen_random_uuid()'), 'at leaf 1 was changed'],
    ['a changed proof', how.setView(`proof = proof || '{"leaf": 7}'`), 'the proof of view'],
    ['another salt of the link', how.setEvent(`link_salt = repeat('0', 64)`), 'its hash does not follow'],
    ['a view moved to another leaf', how.setView('leaf = 6'), 'its view at leaf 1 is missing'],
    ['a view moved to another chain', how.setView('chain_id = gen_random_uuid()'), 'leaf 1 is missing'],
    ['a removed view', how.removeView, 'leaf 1 is missing'],
    ['an added view', how.addView(5), 'at leaf 5 was added'],
    ['a view added beyond the leaves', how.addView(8), 'stands at leaf 8'],
    ['a swapped order', how.swap, 'its record was changed'],
    ['renumbered after a removal', how.removeAndRenumber, 'its record was changed'],
  ])('%s', async (_name, tampering, problem) => {
    const n = 13; // an event of a question, with two views, followed by others
    await how.tamper(db.superuser, chain, n, tampering);
    expect(await verify()).toEqual(brokenAt(n, problem));
  });

  test('a removed event', async () => {
    await how.tamper(db.superuser, chain, 7, how.removeEvent);
    expect(await verify()).toEqual(brokenAt(8, 'follows event 6'));
  });

  test('one event computed anew', async () => {
    await how.tamper(db.superuser, chain, 7, how.rewriteOne);
    expect(await verify()).toEqual(brokenAt(8, 'the hash of event 7'));
  });
});

describe('the chain as a whole is broken by', () => {
  test('views that outlived their event', async () => {
    await how.tamper(db.superuser, chain, length, async (sql) => {
      await sql`delete from portal.event where chain_id = ${chain} and seq = ${length}`;
    });
    expect(await verify()).toEqual(broken('which is not there'));
  });

  test('a head that says otherwise', async () => {
    for (const assignment of [`head = repeat('0', 64)`, 'seq = seq + 1', `at = at + interval '1 day'`]) {
      await how.tamper(db.superuser, chain, 1, async (sql) => {
        await sql.unsafe(`update portal.chain set ${assignment} where id = $1`, [chain]);
      });
      expect(await verify()).toEqual(broken('its head'));
    }
  });

  test('a head row that is gone', async () => {
    await how.tamper(db.superuser, chain, 1, (sql) => sql`delete from portal.chain where id = ${chain}`);
    expect(await verify()).toEqual(broken('head is missing'));
  });
});

describe('only with a head that was written down earlier is seen', () => {
  test.each([
    ['that the end was cut off', how.truncate],
    ['that everything was computed anew from the middle', how.rewrite],
  ])('%s', async (_name, tampering) => {
    const [early, late] = [await hashAt(4), await hashAt(length)];
    await how.tamper(db.superuser, chain, 8, tampering);
    expect(await verify()).toMatchObject({ kind: 'whole' });
    expect(await verify(early)).toMatchObject({ kind: 'whole' });
    expect(await verify(late)).toEqual(broken('the given head is not in the chain'));
  });
});

describe('verify-ledger', () => {
  /** The tool, in a process of its own. */
  const run = (...args: string[]) => {
    const env = { ...process.env, DATABASE_URL: db.appUrl };
    const command = ['--import', 'tsx', 'server/verify-ledger.ts', ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
    return { status, stdout: stdout.trim(), stderr: stderr.trim() };
  };

  test('says so and leaves with 0 when all is whole', async () => {
    const head = await hashAt(length);
    const stdout = `Whole: ${length} events, head ${head}`;
    expect(run(chain, '--head', head)).toEqual({ status: 0, stdout, stderr: '' });
    expect(run('platform')).toMatchObject({ status: 0 });
  });

  test('names the first broken event and leaves with 1', async () => {
    await how.tamper(db.superuser, chain, 9, how.setEvent(`type = 'forged'`));
    const { status, stdout } = run(chain);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Broken at event 9 \(forged, [0-9a-f-]{36}\): its record was changed/);
  });

  test('leaves with 2 when there is nothing to verify', () => {
    expect(run(crypto.randomUUID())).toMatchObject({ status: 2, stderr: 'There is no such chain.' });
    for (const args of [[], ['x'], [chain, '--head', 'x'], [chain, chain], ['--what']]) {
      expect(run(...args), args.join(' ')).toMatchObject({ status: 2, stdout: '' });
    }
  });
});
