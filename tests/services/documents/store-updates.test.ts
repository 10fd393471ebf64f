import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeUpdates, type NewUpdate } from '#db/queries/document-log';
import { written } from '#server/example/written';
import { freezeDocument } from '~/services/documents/freeze-document.server';
import { removePerson } from '~/services/people/remove-person.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { writingTender } from '#tests/support/documents/tender';
import type { Person } from '#tests/support/given';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

/** What the database says to one update, and whether it left anything behind. */
async function attempt(update: NewUpdate) {
  const count = async () => {
    const [row] = await db.superuser<{ n: number }[]>`
      select (select count(*) from portal.document_update)::int + (select count(*) from portal.document_author)::int as n`;
    return row!.n;
  };
  const before = await count();
  const [verdict] = await storeUpdates(db.database, [update]);
  return { verdict, left: (await count()) - before };
}

const NOTHING = (verdict: string) => ({ verdict, left: 0 });
const by = (who: Person, documentId: string, clientId = written([]).clientId): NewUpdate => {
  return { documentId, personId: who.id, clientId, data: written(['Woorden']).data };
};

describe('an update is stored', () => {
  test('for a writer, with who wrote it for auditors only', async () => {
    const { procedure, anna, document } = await writingTender(db.database);
    const plan = await document(anna, 'consortium');
    const update = by(anna, plan);
    expect(await attempt(update)).toEqual({ verdict: null, left: 2 });
    expect(await attempt(update), 'the author is known by now').toEqual({ verdict: null, left: 1 });
    const [author] = await db.superuser`select * from portal.document_author where document_id = ${plan}`;
    expect(author).toMatchObject({ person_id: anna.id, audience: `auditors:${procedure.id}` });
  });

  test('not for a reader', async () => {
    const { anna, councillor, lead, document } = await writingTender(db.database);
    const text = await document(lead, 'common');
    expect(await attempt(by(anna, text))).toEqual(NOTHING('no_access'));
    expect(await attempt(by(councillor, text))).toEqual(NOTHING('no_access'));
  });

  test('not for who can’t know that the document is there, nor for a document that is not', async () => {
    const { anna, bram, lead, document } = await writingTender(db.database);
    const plan = await document(anna, 'consortium');
    for (const other of [bram, lead]) expect(await attempt(by(other, plan))).toEqual(NOTHING('no_access'));
    expect(await attempt(by(anna, crypto.randomUUID()))).toEqual(NOTHING('no_access'));
  });

  test('not for somebody who was removed, from the commit on', async () => {
    const { build, procedure, anna, arie, a, document } = await writingTender(db.database);
    const plan = await document(anna, 'consortium');
    expect((await attempt(by(arie, plan))).verdict).toBeNull();
    await removePerson(build.ctx(anna), {
      procedureId: procedure.id,
      consortiumId: a.id,
      personId: arie.id,
    });
    expect(await attempt(by(arie, plan))).toEqual(NOTHING('no_access'));
  });

  test('not in a document that was closed', async () => {
    const { build, procedure, anna, document } = await writingTender(db.database);
    const plan = await document(anna, 'consortium');
    await freezeDocument(build.ctx(anna), { procedureId: procedure.id, documentId: plan });
    expect(await attempt(by(anna, plan))).toEqual(NOTHING('no_access'));
  });

  test('not under the client id of another writer', async () => {
    const { anna, arie, document } = await writingTender(db.database);
    const plan = await document(anna, 'consortium');
    const update = by(anna, plan);
    expect((await attempt(update)).verdict).toBeNull();
    expect(await attempt({ ...update, personId: arie.id })).toEqual(NOTHING('foreign_author'));
  });

  test('each on its own merits, in the order in which they came', async () => {
    const { anna, arie, bram, document } = await writingTender(db.database);
    const [plan, other] = [await document(anna, 'consortium'), await document(bram, 'consortium')];
    const first = by(anna, plan);
    const verdicts = await storeUpdates(db.database, [
      first,
      by(bram, plan),
      { ...by(arie, plan), clientId: first.clientId },
      by(bram, other),
      by(arie, plan),
    ]);
    expect(verdicts).toEqual([null, 'no_access', 'foreign_author', null, null]);
    const rows = await db.superuser<{ document_id: string; n: number }[]>`
      select document_id, count(*)::int as n from portal.document_update
       where document_id in (${plan}, ${other}) group by 1`;
    expect(Object.fromEntries(rows.map((row) => [row.document_id, row.n]))).toEqual({
      [plan]: 2,
      [other]: 1,
    });
  });
});
