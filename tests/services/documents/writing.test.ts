import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { removePerson } from '~/services/people/remove-person.server';
import { freezeDocument } from '~/services/documents/freeze-document.server';
import { reopenDocument } from '~/services/documents/reopen-document.server';
import { enterPhase } from '~/services/procedures/enter-phase.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { startDesk, type Desk } from '#tests/support/documents/desk';
import { writingTender } from '#tests/support/documents/tender';
import { until } from '#tests/support/documents/writer';

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

const logOf = async (documentId: string) => {
  const [row] = await db.superuser<{ rows: number; bytes: number }[]>`
    select count(*)::int as rows, coalesce(sum(octet_length(data)), 0)::int as bytes
      from portal.document_update where document_id = ${documentId}`;
  return row!;
};

test('two of one party write together, and what is stored is what they see', async () => {
  const { anna, arie, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const [one, two] = [await desk.join(anna, plan), await desk.join(arie, plan)];
  one.type('Wij beginnen in Schalkwijk.');
  await two.sees('Schalkwijk');
  expect((await logOf(plan)).rows, 'nobody sees what is not stored').toBeGreaterThan(0);
  two.type('En dan de wijk Centrum.');
  await one.sees('Centrum');
  await Promise.all([one.stored(), two.stored()]);
  expect(one.text()).toBe(two.text());
});

test('who comes later, or after all have left, finds the whole text', async () => {
  const { anna, arie, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const first = await desk.join(anna, plan);
  for (let i = 0; i < 30; i += 1) first.type(`Regel ${i}`);
  await first.stored();
  first.leave();
  await until(
    async () => (await logOf(plan)).rows === 0,
    () => 'merged when the last one left',
  );
  const later = await desk.join(arie, plan);
  expect(later.text().split('\n')).toHaveLength(30);
});

test('a document that nobody changes costs nothing', async () => {
  const { anna, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const writer = await desk.join(anna, plan);
  writer.type('Eén regel');
  await writer.stored();
  writer.leave();
  await until(
    async () => (await logOf(plan)).rows === 0,
    () => 'merged',
  );
  const at = async () => db.superuser`select at from portal.document_snapshot where document_id = ${plan}`;
  const before = await at();
  for (let i = 0; i < 3; i += 1) {
    const reader = await desk.join(anna, plan);
    await reader.stored();
    reader.leave();
  }
  expect(await logOf(plan)).toEqual({ rows: 0, bytes: 0 });
  expect(await at()).toEqual(before);
});

test('who is removed loses the document at once, in the middle of a word', async () => {
  const { build, procedure, anna, arie, a, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const [one, two] = [await desk.join(anna, plan), await desk.join(arie, plan)];
  two.type('Half een wo');
  await one.sees('Half een wo');
  const from = performance.now();
  await removePerson(build.ctx(anna), { procedureId: procedure.id, consortiumId: a.id, personId: arie.id });
  await until(
    () => two.said.closed.includes('no_access'),
    () => 'sent away',
  );
  expect(performance.now() - from).toBeLessThan(1000);
  two.type('ord');
  one.type('Onder ons');
  await one.stored();
  await until(
    () => two.said.denied.includes('no_access'),
    () => 'the door stays shut',
  );
  expect(one.text()).not.toContain('ord\n');
  expect(two.text()).not.toContain('Onder ons');
});

test('closing a document reaches open editors, and reopening too', async () => {
  const { build, procedure, lead, bram, document } = await writingTender(db.database);
  const text = await document(lead, 'joint', 'Gezamenlijk');
  const ids = { procedureId: procedure.id, documentId: text };
  const writer = await desk.join(bram, text);
  writer.type('Voor het sluiten');
  await writer.stored();
  await freezeDocument(build.ctx(lead), ids);
  const told = (notice: object) =>
    until(
      () => writer.said.notices.includes(JSON.stringify(notice)),
      () => JSON.stringify(notice),
    );
  await told({ type: 'access', write: false, reason: 'frozen' });
  const before = await logOf(text);
  writer.type('Erna');
  await told({ type: 'refused', reason: 'read_only' });
  expect(await logOf(text)).toEqual(before);
  await reopenDocument(build.ctx(lead), ids);
  await told({ type: 'access', write: true, reason: null });
});

test('a new phase reaches open editors', async () => {
  const { build, procedure, lead, bram, document } = await writingTender(db.database);
  const text = await document(lead, 'joint');
  const writer = await desk.join(bram, text);
  expect(writer.mayWrite()).toBe(true);
  await enterPhase(build.ctx(lead), procedure.id, { phase: 'selection_document', reason: 'Klaar' });
  const notice = JSON.stringify({ type: 'access', write: false, reason: 'not_in_this_phase' });
  await until(
    () => writer.said.notices.includes(notice),
    () => 'held back',
  );
});

test('two nodes keep one text', async () => {
  const second = await startDesk(db.database);
  const { anna, arie, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const [one, two] = [await desk.join(anna, plan), await second.join(arie, plan)];
  one.type('Van de ene');
  await two.sees('Van de ene');
  two.type('Van de andere');
  await one.sees('Van de andere');
  expect(one.text()).toBe(two.text());
  await second.close();
});
