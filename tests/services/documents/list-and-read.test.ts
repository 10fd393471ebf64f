import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listDocuments } from '~/services/documents/list-documents.server';
import { readDocument } from '~/services/documents/read-document.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { writingTender } from '#tests/support/documents/tender';
import type { Person } from '#tests/support/given';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const KEY = 'k'.repeat(43);
const refusal = (code: string) => expect.objectContaining({ kind: 'refusal', code });

async function story() {
  const tender = await writingTender(db.database);
  const { build, procedure } = tender;
  const list = (who: Person, after: Parameters<typeof listDocuments>[2] = null) =>
    listDocuments(build.ctx(who), procedure.id, after);
  const page = (who: Person, documentId: string) =>
    readDocument(
      build.ctx(who),
      { secretKey: KEY, name: who.name },
      { procedureId: procedure.id, documentId },
      null,
    );
  return { ...tender, list, page };
}

describe('the list', () => {
  test('has the rooms that the reader can see, and no other', async () => {
    const { build, procedure, anna, lead, councillor, auditor, list } = await story();
    const teammate = await build.role(procedure, 'tender_team');
    const rooms = async (who: Person) => (await list(who)).rooms.map(({ room }) => room);
    expect(await rooms(anna)).toEqual(['consortium', 'party', 'joint', 'common']);
    expect(await rooms(lead)).toEqual(['party', 'joint', 'common', 'team']);
    expect(await rooms(teammate)).toEqual(['joint', 'common', 'team']);
    expect(await rooms(councillor)).toEqual(['joint', 'common']);
    expect(await rooms(auditor)).toEqual(['joint', 'common', 'team']);
    await expect(list(await build.person())).rejects.toEqual(refusal('not_found'));
    const makes = async (who: Person) =>
      (await list(who)).rooms.filter((r) => r.mayMake).map(({ room }) => room);
    expect(await makes(anna)).toEqual(['consortium', 'party']);
    expect(await makes(lead)).toEqual(['party', 'joint', 'common', 'team']);
    expect(await makes(auditor)).toEqual([]);
  });

  test('shows everyone their own, and a party’s name to the buyer alone', async () => {
    const { anna, arie, bram, lead, councillor, auditor, a, document, list } = await story();
    const ids = {
      own: await document(anna, 'consortium'),
      party: await document(anna, 'party'),
      other: await document(bram, 'party'),
      joint: await document(lead, 'joint'),
      common: await document(lead, 'common'),
      team: await document(lead, 'team'),
    };
    const seen = async (who: Person) => {
      const found = (await list(who)).documents.map(({ id }) => id);
      return Object.entries(ids)
        .filter(([, id]) => found.includes(id))
        .map(([name]) => name);
    };
    for (const who of [anna, arie]) expect(await seen(who)).toEqual(['own', 'party', 'joint', 'common']);
    expect(await seen(bram)).toEqual(['other', 'joint', 'common']);
    expect(await seen(lead)).toEqual(['party', 'other', 'joint', 'common', 'team']);
    expect(await seen(councillor)).toEqual(['joint', 'common']);
    expect(await seen(auditor)).toEqual(['joint', 'common', 'team']);
    const nameIn = async (who: Person) =>
      (await list(who)).documents.find(({ id }) => id === ids.party)?.partyName;
    expect(await nameIn(lead)).toBe(a.name);
    expect(await nameIn(anna)).toBeNull();
  });

  test('goes on page by page, the newest first, each document once', async () => {
    const { lead, list, document } = await story();
    const made: string[] = [];
    for (let i = 0; i < 53; i += 1) made.unshift(await document(lead, 'team', `Nr ${i}`));
    const first = await list(lead);
    const second = await list(lead, first.next);
    expect([...first.documents, ...second.documents].map(({ id }) => id)).toEqual(made);
    expect(second.next).toBeNull();
  });
});

describe('a document', () => {
  test('is found by its readers, with its text, and by nobody else', async () => {
    const { build, procedure, anna, arie, bram, lead, page } = await story();
    const { id } = await build.document(anna, procedure, { title: 'Ons plan', text: ['# Kop', 'Tekst'] });
    expect(await page(arie, id)).toMatchObject({
      ...{ title: 'Ons plan', room: 'consortium', bar: null, mayKeep: false, seal: null, comments: [] },
      people: ['Anna Aarden', 'Arie Akker'],
      text: {
        content: [
          { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Kop' }] },
          { type: 'paragraph', content: [{ type: 'text', text: 'Tekst' }] },
        ],
      },
    });
    expect((await page(anna, id)).mayKeep).toBe(true);
    for (const other of [bram, lead, await build.person()])
      await expect(page(other, id)).rejects.toEqual(refusal('not_found'));
    for (const none of [crypto.randomUUID(), 'x', id.toUpperCase()])
      await expect(page(anna, none)).rejects.toEqual(refusal('not_found'));
  });

  test('tells each reader why they can’t write', async () => {
    const { anna, lead, councillor, auditor, document, page } = await story();
    const text = await document(lead, 'common');
    expect((await page(lead, text)).bar).toBeNull();
    for (const who of [anna, councillor, auditor])
      expect((await page(who, text)).bar).toBe('not_yours_to_write');
    expect((await page(anna, text)).people, 'names of others are told nowhere').toEqual([]);
    expect((await page(councillor, text)).shownAs.side).toBe('participation_council');
  });
});
