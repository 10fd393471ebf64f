import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { storeUpdates } from '#db/queries/document-log';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { startDesk, type Desk } from '#tests/support/documents/desk';
import { bytes, intrude, statusAt } from '#tests/support/documents/intruder';
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

/** An update that types something, as a client of its own would. */
function typed(text: string, clientId?: number): Uint8Array {
  const doc = new Y.Doc();
  if (clientId !== undefined) doc.clientID = clientId;
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  doc.getXmlFragment('default').push([paragraph]);
  return Y.encodeStateAsUpdate(doc);
}

const stored = async (documentId: string): Promise<number> => {
  const [row] = await db.superuser<{ n: number }[]>`
    select count(*)::int as n from portal.document_update where document_id = ${documentId}`;
  return row!.n;
};

/** Waits until the ledger says so; what is not taken is recorded for auditors, and for them alone. */
const recorded = (personId: string, reason: string, documentId: string | null) =>
  until(
    async () => {
      const rows = await db.superuser<{ audience: string }[]>`
        select v.audience from portal.event e join portal.event_view v on v.event_id = e.id
         where e.type = 'document.offence' and e.actor_id = ${personId}
           and e.record ->> 'reason' = ${reason} and e.record ->> 'documentId' is not distinct from ${documentId}`;
      expect(rows.every(({ audience }) => audience.startsWith('auditors:'))).toBe(true);
      return rows.length === 1;
    },
    () => `recorded: ${reason}`,
  );

test('without a session, or from a page of another site, no socket opens', async () => {
  const { anna } = await writingTender(db.database);
  const seat = await desk.seatOf(anna);
  expect(await statusAt({ ...seat, cookie: '' })).toBe(401);
  expect(await statusAt({ ...seat, cookie: `gelijkspraak_session=${'a2'.repeat(20)}` })).toBe(401);
  for (const origin of ['https://evil.example', 'null', '']) expect(await statusAt(seat, origin)).toBe(403);
});

describe('a document that is not theirs', () => {
  test('is refused to a competitor like one that does not exist, and recorded', async () => {
    const { anna, bram, councillor, auditor, document } = await writingTender(db.database);
    const plan = await document(anna, 'consortium');
    const nowhere = crypto.randomUUID();
    const answers = [];
    for (const name of [plan, nowhere]) {
      const intruder = await intrude(await desk.seatOf(bram));
      await intruder.introduce(name);
      intruder.send(bytes.stepOne(name, new Uint8Array([0])));
      intruder.send(bytes.update(name, typed('van buiten')));
      answers.push({ ...(await intruder.ended()), messages: intruder.messages() });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toEqual({ code: 4403, reason: 'no_access', messages: 1 });
    expect(await stored(plan)).toBe(0);
    await recorded(bram.id, 'no_access', plan);
    await recorded(bram.id, 'no_access', nowhere);
    for (const who of [councillor, auditor]) {
      const reader = await desk.open(who, plan);
      await until(
        () => reader.said.denied.includes('no_access'),
        () => 'refused',
      );
    }
  });

  test('is not reached by naming it in a connection to another one', async () => {
    const { anna, bram, document } = await writingTender(db.database);
    const [plan, own] = [await document(anna, 'consortium'), await document(bram, 'consortium')];
    const intruder = await intrude(await desk.seatOf(bram));
    await intruder.introduce(own);
    const before = intruder.messages();
    for (const message of [
      bytes.token(plan),
      bytes.stepOne(plan, new Uint8Array([0])),
      bytes.update(plan, typed('van buiten')),
      bytes.awareness(plan, 5, { user: { name: 'Bram' } }),
      bytes.broadcast(plan, 'van buiten'),
    ])
      intruder.send(message);
    await recorded(bram.id, 'forged_name', own);
    expect(await stored(plan)).toBe(0);
    expect(intruder.messages() - before, 'only what the own document says').toBeLessThanOrEqual(2);
    intruder.socket.close();
  });
});

describe('a reader', () => {
  test('reads along live, and what it writes goes nowhere', async () => {
    const { lead, bram, councillor, document } = await writingTender(db.database);
    const text = await document(lead, 'common', 'Gemeenschappelijk');
    const [writer, reader] = [await desk.join(lead, text), await desk.join(bram, text)];
    const council = await desk.join(councillor, text);
    writer.type('Van de gemeente');
    await Promise.all([reader.sees('Van de gemeente'), council.sees('Van de gemeente')]);
    expect([reader.mayWrite(), council.mayWrite()]).toEqual([false, false]);
    const before = await stored(text);
    reader.type('Van een deelnemer');
    await until(
      () => reader.said.notices.some((n) => n.includes('read_only')),
      () => 'told so',
    );
    await recorded(bram.id, 'reader_wrote', text);
    writer.type('Daarna');
    await council.sees('Daarna');
    expect(council.text()).not.toContain('deelnemer');
    expect(await stored(text)).toBe(before + 1);
    expect(reader.provider.unsyncedChanges, 'never told that it is stored').toBeGreaterThan(0);
  });

  test('shows no caret, so that nobody can count who reads', async () => {
    const { lead, anna, bram, document } = await writingTender(db.database);
    const text = await document(lead, 'common');
    const [writer, one, two] = [
      await desk.join(lead, text),
      await desk.join(anna, text),
      await desk.join(bram, text),
    ];
    one.provider.setAwarenessField('user', { name: 'Anna Aarden' });
    writer.provider.setAwarenessField('cursor', null);
    await until(
      () => two.provider.awareness!.getStates().has(writer.doc.clientID),
      () => "the writer's caret",
    );
    writer.type('x');
    await two.sees('x');
    for (const editor of [writer, two])
      expect(editor.provider.awareness!.getStates().has(one.doc.clientID)).toBe(false);
  });
});

test('who may not write any more is refused by the database, before the server has heard of it', async () => {
  const { anna, arie, document } = await writingTender(db.database);
  const plan = await document(anna, 'consortium');
  const removed = await desk.join(arie, plan);
  removed.type('Nog van hem');
  await removed.stored();
  await db.superuser`delete from portal.consortium_person where person_id = ${arie.id}`; // no event, no dispatch
  removed.type('Te laat');
  await until(
    () => removed.said.closed.includes('no_access'),
    () => 'sent away',
  );
  await recorded(arie.id, 'after_revocation', plan);
  const colleague = await desk.join(anna, plan);
  expect(colleague.text()).toBe('Nog van hem');
});

test('who watches a room in which others write is no writer of it, for the database either', async () => {
  const { lead, auditor, councillor, bram, document } = await writingTender(db.database);
  const [joint, team] = [await document(lead, 'joint'), await document(lead, 'team')];
  const verdict = async (who: { id: string }, documentId: string) => {
    const update = { documentId, personId: who.id, clientId: null, data: typed('van wie kijkt') };
    return (await storeUpdates(db.database, [update]))[0];
  };
  expect(await verdict(auditor, joint)).toBe('no_access');
  expect(await verdict(councillor, joint)).toBe('no_access');
  expect(await verdict(auditor, team)).toBe('no_access');
  expect([await verdict(bram, joint), await verdict(lead, joint), await verdict(lead, team)]).toEqual([
    ...[null, null, null],
  ]);
});

describe('names', () => {
  test('in the own room carets carry the real one, whatever the client says', async () => {
    const { anna, arie, document } = await writingTender(db.database);
    const plan = await document(anna, 'consortium');
    const [one, two] = [await desk.join(anna, plan), await desk.join(arie, plan)];
    one.provider.setAwarenessField('user', { name: 'De burgemeester', side: 'buyer' });
    const caret = () => two.provider.awareness!.getStates().get(one.doc.clientID)?.user as { name?: string };
    await until(
      () => caret() !== undefined,
      () => 'a caret',
    );
    expect(caret()).toMatchObject({ side: 'own', name: 'Anna Aarden' });
  });

  test('where competitors meet, a caret tells the side and nothing else', async () => {
    const { lead, anna, bram, document } = await writingTender(db.database);
    const text = await document(lead, 'joint');
    const [a, b, l] = [await desk.join(anna, text), await desk.join(bram, text), await desk.join(lead, text)];
    a.provider.setAwarenessField('user', { name: 'Anna Aarden', organisation: 'Verband A', x: 'kanarie' });
    l.provider.setAwarenessField('user', { name: lead.name });
    const seen = (by: typeof b, of: typeof b) => by.provider.awareness!.getStates().get(of.doc.clientID);
    await until(
      () => seen(b, a) !== undefined && seen(b, l) !== undefined,
      () => 'carets',
    );
    expect(seen(b, a)!.user).toEqual({
      ...{ side: 'participant', name: expect.stringMatching(/^[A-Z]\S+ \d\d$/) },
      colour: expect.any(Number),
    });
    expect((seen(b, l)!.user as { side: string }).side).toBe('buyer');
    const all = JSON.stringify([...b.provider.awareness!.getStates().values()].slice(0, 2));
    for (const word of ['Anna', 'Verband', 'kanarie', anna.id, lead.name]) expect(all).not.toContain(word);
  });

  test('nobody writes under the client id of somebody else', async () => {
    const { anna, arie, document } = await writingTender(db.database);
    const plan = await document(anna, 'consortium');
    const victim = await desk.join(anna, plan);
    victim.type('Van Anna');
    await victim.stored();
    const thief = await intrude(await desk.seatOf(arie));
    await thief.introduce(plan);
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(victim.doc));
    copy.clientID = victim.doc.clientID;
    const before = Y.encodeStateVector(copy);
    copy.getXmlFragment('default').push([new Y.XmlElement('paragraph')]);
    thief.send(bytes.update(plan, Y.encodeStateAsUpdate(copy, before)));
    expect((await thief.ended()).code).toBe(1008);
    await recorded(arie.id, 'foreign_author', plan);
    expect(await stored(plan)).toBe(1);
    victim.type('En verder');
    await victim.stored();
    const [authors] = await db.superuser`
      select count(*)::int as n from portal.document_author where document_id = ${plan}`;
    expect(authors).toEqual({ n: 1 });
  });
});

describe('what no page of ours sends', () => {
  test('a broadcast, a private message and an unknown one reach nobody', async () => {
    const { lead, bram, document } = await writingTender(db.database);
    const text = await document(lead, 'common');
    const listener = await intrude(await desk.seatOf(lead));
    await listener.introduce(text);
    const intruder = await intrude(await desk.seatOf(bram));
    await intruder.introduce(text);
    intruder.send(bytes.broadcast(text, 'iedereen, luister'));
    intruder.send(bytes.stateless(text, 'iedereen, luister'));
    for (const type of [3, 4, 8, 9, 42]) intruder.send(bytes.ofType(text, type));
    await recorded(bram.id, 'not_taken', text);
    expect(intruder.isOpen()).toBe(true);
    expect(listener.hears('luister')).toBe(false);
    expect(intruder.hears('luister')).toBe(false);
    intruder.socket.close();
    listener.socket.close();
  });

  test('broken bytes end that connection, and harm nobody else', async () => {
    const { anna, arie, document } = await writingTender(db.database);
    const plan = await document(anna, 'consortium');
    const writer = await desk.join(anna, plan);
    writer.type('Heel');
    await writer.stored();
    const good = typed('vals');
    for (const update of [
      new Uint8Array([]),
      new Uint8Array([255, 255, 255, 255]),
      good.slice(0, -3),
      new Uint8Array([1, 1, ...good.slice(2)].reverse()),
    ]) {
      const intruder = await intrude(await desk.seatOf(arie));
      await intruder.introduce(plan);
      intruder.send(bytes.update(plan, update));
      expect((await intruder.ended()).code).toBe(1008);
    }
    await recorded(arie.id, 'malformed', plan);
    writer.type('Nog steeds');
    await writer.stored();
    expect(await stored(plan)).toBe(2);
  });

  test('a message that is too large is not read, and recorded', async () => {
    const { anna, document } = await writingTender(db.database);
    const plan = await document(anna, 'consortium');
    const intruder = await intrude(await desk.seatOf(anna));
    await intruder.introduce(plan);
    intruder.send(bytes.update(plan, new Uint8Array(9 * 1024 * 1024)));
    expect((await intruder.ended()).code).toBe(1009);
    await recorded(anna.id, 'too_large', plan);
  });
});
