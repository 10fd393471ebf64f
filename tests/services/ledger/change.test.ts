import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Database } from '#db/client';
import { audience } from '~/domain/audiences/audience';
import { instantOf } from '~/domain/instant';
import { change, PLATFORM } from '~/services/ledger/change.server';
import { verifyChain } from '~/services/ledger/verify-chain.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import type { StartedProcedure } from '~/services/setup/start-procedure.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given, type Person } from '#tests/support/given';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const question = (text = 'Mag dat?') => ({ id: crypto.randomUUID(), lotId: null, followUpOf: null, text });

async function tender(cutOff?: Date) {
  const g = given(db.database);
  const procedure = await g.procedure({ cutOff: cutOff && instantOf(cutOff) });
  const people = [
    (await g.consortium(procedure)).people[0]!,
    (await g.consortium(procedure)).people[0]!,
  ] as const;
  return { g, procedure, people };
}

const eventsOf = (chain: string) => db.superuser<{ seq: string; at: string; type: string }[]>`
  select seq, at::text, type from portal.event where chain_id = ${chain} order by seq`;

describe('changes of two procedures at once', () => {
  test('each get their own order without gaps, at rising times, and a chain that is whole', async () => {
    const [one, two] = [await tender(), await tender()];
    const ask = (who: Person, procedure: StartedProcedure) =>
      askQuestion(one.g.ctx(who), procedure.id, question());
    const asked = Array.from({ length: 50 }, (_, i) => {
      const { procedure, people } = i % 2 === 0 ? one : two;
      return ask(people[(i >> 1) % 2]!, procedure);
    });
    await Promise.all(asked);
    for (const { procedure } of [one, two]) {
      const events = await eventsOf(procedure.id);
      expect(events.map(({ seq }) => Number(seq))).toEqual(events.map((_, i) => i + 1));
      expect(events.filter(({ type }) => type === 'question.received')).toHaveLength(25);
      const rising = await db.superuser`
        select from (select at, lag(at) over (order by seq) as before from portal.event
                      where chain_id = ${procedure.id}) e where at <= before`;
      expect(rising).toHaveLength(0);
      expect(await verifyChain(db.database, procedure.id)).toMatchObject({
        kind: 'whole',
        events: events.length,
      });
    }
    expect(await verifyChain(db.database, PLATFORM)).toMatchObject({ kind: 'whole' });
  });
});

describe('a change that fails', () => {
  test('leaves nothing: no event, no row, no job', async () => {
    const { g, procedure } = await tender();
    const before = await eventsOf(procedure.id);
    const failing = change(g.ctx(), procedure.id, async (tx) => {
      await tx.sql`select portal.enqueue('release-notice', '{"left": true}')`;
      await tx.sql`insert into portal.lot (procedure_id, audience, number, name)
        values (${procedure.id}, 'public', 99, 'Blijft niet')`;
      throw new Error('boom');
    });
    await expect(failing).rejects.toThrow('boom');
    expect(await eventsOf(procedure.id)).toEqual(before);
    expect(await db.superuser`select from portal.lot where number = 99`).toHaveLength(0);
    expect(
      await db.superuser`select from graphile_worker._private_jobs where payload ->> 'left' is not null`,
    ).toHaveLength(0);
    expect(await verifyChain(db.database, procedure.id)).toMatchObject({
      kind: 'whole',
      events: before.length,
    });
  });

  test('at its very end, when its views are too many, leaves nothing either', async () => {
    const { g, procedure } = await tender();
    const before = await eventsOf(procedure.id);
    const view = { audience: audience('team', procedure.id), type: 'test', data: {} };
    const failing = change(g.ctx(), procedure.id, async () => ({
      ...{ type: 'test', record: {}, result: undefined },
      views: [view, view, view, view, view, view, view, view],
    }));
    await expect(failing).rejects.toThrow(RangeError);
    expect(await eventsOf(procedure.id)).toEqual(before);
  });
});

describe('the ledger keeps', () => {
  test.each([
    [
      'what JSON can say',
      { a: [1, -0.5, 1e21, 5e-324, true, null, ''], 'é\u2028': { z: 1, y: '\u{1F600}' } },
    ],
    ['what JavaScript leaves out', { a: undefined, b: [undefined], c: new Date(0) }],
  ])('%s, so that it can be verified', async (_name, data) => {
    const { g, procedure } = await tender();
    await change(g.ctx(), procedure.id, async () => ({
      ...{ type: 'test', record: data, result: undefined },
      views: [{ audience: audience('team', procedure.id), type: 'test', data }],
    }));
    expect(await verifyChain(db.database, procedure.id)).toMatchObject({ kind: 'whole' });
  });
});

describe('the cut-off judges by arrival', () => {
  /** Asks 300 ms before the cut-off; `hold` keeps it up for longer. */
  async function askHeldUp(
    hold: (single: Database, procedureId: string) => Promise<{ readonly gone: Promise<unknown> }>,
  ) {
    const { procedure, people } = await tender();
    const single = connect(db.appUrl, 1);
    try {
      await single.sql`select 1`;
      const [row] = await db.superuser<{ cutOff: string }[]>`
        update portal.procedure set question_cut_off_at = clock_timestamp() + interval '300 milliseconds'
         where id = ${procedure.id} returning question_cut_off_at::text as "cutOff"`;
      const ctx = { database: single, personId: people[0].id, receivedAt: performance.now() };
      const { gone } = await hold(single, procedure.id);
      const [receipt] = await Promise.all([askQuestion(ctx, procedure.id, question()), gone]);
      expect(Date.now()).toBeGreaterThan(Date.parse(row!.cutOff));
      return receipt;
    } finally {
      await single.close();
    }
  }

  test('when all connections are taken', async () => {
    const receipt = await askHeldUp(async (single) => ({ gone: single.sql`select pg_sleep(0.6)`.execute() }));
    expect(receipt).toMatchObject({ late: false });
  });

  test('when the procedure is locked', async () => {
    const receipt = await askHeldUp(async (_single, procedureId) => {
      let gone: Promise<unknown> = Promise.resolve();
      await new Promise<void>((locked) => {
        gone = db.superuser.begin(async (tx) => {
          await tx`select from portal.chain where id = ${procedureId} for update`;
          locked();
          await tx`select pg_sleep(0.6)`;
        });
      });
      return { gone };
    });
    expect(receipt).toMatchObject({ late: false });
  });

  test('and what arrived after it is late', async () => {
    const { g, procedure, people } = await tender(new Date(Date.now() - 1));
    expect(await askQuestion(g.ctx(people[0]), procedure.id, question())).toMatchObject({ late: true });
  });
});
