import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { loadInto } from '#server/collaboration/merging';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { startDesk, type Desk } from '#tests/support/documents/desk';
import { writingTender } from '#tests/support/documents/tender';
import { textOf, until, type Writer } from '#tests/support/documents/writer';

const SECONDS = 60;
const CLIENTS = 8;

let db: TestDatabase;
let desk: Desk;
beforeAll(async () => {
  db = await testDatabase();
  desk = await startDesk(db.database);
});
afterAll(async () => {
  await desk.close();
  await db.close();
});

const chance = (of: number) => Math.random() < of;
const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** One stroke of somebody who types, deletes, makes paragraphs and takes them away, anywhere in the text. */
function stroke({ doc, root, type }: Writer, who: number, turn: number): void {
  const at = Math.floor(Math.random() * root.length);
  const text = root.length > 0 ? (root.get(at) as Y.XmlElement).get(0) : undefined;
  if (!(text instanceof Y.XmlText) || chance(0.1)) return type(`${who}.${turn} `);
  if (chance(0.05) && root.length > 20) return root.delete(at);
  if (chance(0.2) && text.length > 2) return text.delete(Math.floor(Math.random() * (text.length - 1)), 1);
  doc.transact(() => text.insert(Math.floor(Math.random() * (text.length + 1)), `${who}`));
}

test('eight people type, drop and return for a minute: all end equal to what the database holds', async () => {
  const { anna, arie, lead, document } = await writingTender(db.database);
  const text = await document(lead, 'joint', 'Samen');
  const people = [anna, arie, lead];
  const end = Date.now() + SECONDS * 1000;
  let strokes = 0;

  async function work(who: number): Promise<Writer> {
    let writer = await desk.join(people[who % 3]!, text);
    for (let turn = 0; Date.now() < end; turn += 1) {
      stroke(writer, who, turn);
      strokes += 1;
      await pause(Math.random() * 60);
      if (chance(0.01)) writer.drop();
      if (chance(0.003)) {
        await writer.stored();
        writer.leave();
        await pause(Math.random() * 300);
        writer = await desk.join(people[who % 3]!, text);
      }
    }
    return writer;
  }

  const writers = await Promise.all(Array.from({ length: CLIENTS }, (_, who) => work(who)));
  expect(strokes).toBeGreaterThan(CLIENTS * SECONDS * 5);
  await Promise.all(writers.map((writer) => writer.stored()));
  const inDatabase = async () => {
    const doc = new Y.Doc();
    await loadInto(doc, text, { database: db.database, reportError: (error) => desk.faults.push(error) });
    return textOf(doc);
  };
  await until(
    async () => {
      const kept = await inDatabase();
      return writers.every((writer) => writer.text() === kept);
    },
    () => 'all equal',
  );
  expect((await inDatabase()).length).toBeGreaterThan(500);
  expect(desk.faults).toEqual([]);
  const offences = await db.superuser`select record from portal.event where type = 'document.offence'`;
  expect(offences, 'nobody did anything that may not be').toEqual([]);
}, 150_000);
