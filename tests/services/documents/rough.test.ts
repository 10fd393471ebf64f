import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import postgres from 'postgres';
import * as Y from 'yjs';
import { mergeLog, loadInto } from '#server/collaboration/merging';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { startDesk, type Desk } from '#tests/support/documents/desk';
import { bytes, intrude } from '#tests/support/documents/intruder';
import { writingTender } from '#tests/support/documents/tender';
import { openWriter, textOf, until } from '#tests/support/documents/writer';

let db: TestDatabase;
let desk: Desk;
beforeAll(async () => {
  db = await testDatabase();
  desk = await startDesk(db.database);
});
afterEach(() => expect(desk.faults).toEqual([]));
afterAll(async () => {
  await desk.close();
  await db.close();
});

const options = () => ({ database: db.database, reportError: (error: unknown) => desk.faults.push(error) });

/** The text as the database alone holds it. */
async function kept(documentId: string): Promise<string> {
  const doc = new Y.Doc();
  await loadInto(doc, documentId, options());
  return textOf(doc);
}

const rowsOf = async (documentId: string): Promise<string[]> => {
  const rows = await db.superuser<{ id: string }[]>`
    select id from portal.document_update where document_id = ${documentId} order by at`;
  return rows.map(({ id }) => id);
};

test('a thousand updates at once slow down who sends them, and nobody else', async () => {
  const { anna, arie, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const other = await desk.join(arie, plan);
  const flooder = await intrude(await desk.seatOf(anna));
  await flooder.introduce(plan);
  const doc = new Y.Doc();
  const text = new Y.XmlText();
  doc.getXmlFragment('default').push([text]);
  flooder.send(bytes.update(plan, Y.encodeStateAsUpdate(doc)));
  doc.on('update', (update: Uint8Array) => flooder.send(bytes.update(plan, update)));
  for (let i = 0; i < 1000; i += 1) text.insert(0, String(i % 10));
  other.type('Intussen');
  await other.stored();
  expect((await kept(plan)).length, 'the flood is still under way').toBeLessThan(1000);
  await until(
    async () => (await kept(plan)).length > 1000,
    () => 'nothing is lost',
    30_000,
  );
  flooder.socket.close();
}, 60_000);

test('two hundred pages pasted at once arrive, and are stored, as one', async () => {
  const { anna, arie, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const [one, two] = [await desk.join(anna, plan), await desk.join(arie, plan)];
  const line = 'Iedere inwoner van de wijk krijgt binnen vijf werkdagen antwoord. '.repeat(8);
  one.doc.transact(() => {
    for (let i = 0; i < 200 * 8; i += 1) one.type(`${i} ${line}`);
  });
  await Promise.all([one.stored(), two.sees('1599 Iedere')]);
  expect(await kept(plan)).toBe(one.text());
});

test('a connection that flaps loses nothing and doubles nothing', async () => {
  const { anna, arie, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const [one, two] = [await desk.join(anna, plan), await desk.join(arie, plan)];
  for (let i = 0; i < 40; i += 1) {
    one.type(`regel ${i} `);
    one.drop();
    if (i % 5 === 0) await new Promise((next) => setTimeout(next, 60));
  }
  await one.stored();
  await two.sees('regel 39 ');
  expect(one.text().split('\n')).toEqual(Array.from({ length: 40 }, (_, i) => `regel ${i} `));
  expect(await kept(plan)).toBe(one.text());
});

test('two tabs of one person are two writers', async () => {
  const { anna, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const seat = await desk.seatOf(anna);
  const tabs = [openWriter(seat, plan), openWriter(seat, plan)] as const;
  await Promise.all(tabs.map((tab) => tab.synced()));
  tabs[0].type('links');
  tabs[1].type('rechts');
  await Promise.all([tabs[0].sees('rechts'), tabs[1].sees('links')]);
  await Promise.all(tabs.map((tab) => tab.stored()));
  expect(tabs[0].text()).toBe(tabs[1].text());
  tabs.forEach((tab) => tab.leave());
});

test('a merge that is broken off half-way has not happened', async () => {
  const { anna, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const writer = await desk.join(anna, plan);
  for (let i = 0; i < 10; i += 1) writer.type(`regel ${i}`);
  await writer.stored();
  const [text, rows] = [await kept(plan), await rowsOf(plan)];
  const blocker = postgres(db.superuserUrl, { max: 1 });
  await blocker.unsafe('begin; lock table portal.document_update in share mode'); // its delete has to wait
  const merging = mergeLog(plan, 1, options()).then(
    () => 'done',
    () => 'broken off',
  );
  await until(
    async () => {
      const [broken] = await db.superuser`
      select pg_cancel_backend(pid) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and query ilike 'delete%document_update%'`;
      return broken !== undefined;
    },
    () => 'the merge waits for its last step',
  );
  expect(await merging).toBe('broken off');
  await blocker.unsafe('rollback');
  await blocker.end();
  expect(await rowsOf(plan)).toEqual(rows);
  expect(await kept(plan)).toBe(text);
  expect(await mergeLog(plan, 1, options())).toBeGreaterThan(0);
  expect([await rowsOf(plan), await kept(plan)]).toEqual([[], text]);
});

test('an update that began before a merge and commits after it stays', async () => {
  const { anna, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const writer = await desk.join(anna, plan);
  writer.type('Gemerged');
  await writer.stored();
  const late = new Y.Doc();
  late.getXmlFragment('default').push([new Y.XmlText('Laat')]);
  const slow = postgres(db.superuserUrl, { max: 1 });
  await slow`begin`;
  const [row] = await slow<{ id: string }[]>`
    insert into portal.document_update (document_id, id, procedure_id, audience, at, data)
    select id, gen_random_uuid(), procedure_id, audience, now() - interval '1 minute',
           ${Buffer.from(Y.encodeStateAsUpdate(late))} from portal.document where id = ${plan} returning id`;
  await mergeLog(plan, 1, options());
  await slow`commit`;
  await slow.end();
  expect(await rowsOf(plan)).toEqual([row!.id]);
  expect(await kept(plan)).toContain('Laat');
  expect(await kept(plan)).toContain('Gemerged');
});

test('a row that nobody can read harms no other, is told, and is not thrown away', async () => {
  const { anna, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const writer = await desk.join(anna, plan);
  writer.type('Leesbaar');
  await writer.stored();
  await db.superuser`
    insert into portal.document_update (document_id, id, procedure_id, audience, at, data)
    select id, gen_random_uuid(), procedure_id, audience, now(), '\\xffffff' from portal.document where id = ${plan}`;
  await mergeLog(plan, 1, options());
  expect(await kept(plan)).toBe('Leesbaar');
  expect(await rowsOf(plan)).toHaveLength(1);
  expect(desk.faults.splice(0)).toHaveLength(2);
});
