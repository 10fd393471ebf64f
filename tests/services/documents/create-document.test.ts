import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDocument } from '~/services/documents/create-document.server';
import { listDocuments } from '~/services/documents/list-documents.server';
import { prepareDocument } from '~/services/documents/prepare-document.server';
import { readAccess } from '~/services/documents/read-access.server';
import type { Room } from '~/domain/documents/room';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { writingTender } from '#tests/support/documents/tender';
import type { Person } from '#tests/support/given';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const refusal = (code: string) => expect.objectContaining({ kind: 'refusal', code });

async function story() {
  const tender = await writingTender(db.database);
  const { build, procedure } = tender;
  const make = (who: Person, room: Room, fields: Partial<Parameters<typeof createDocument>[2]> = {}) =>
    createDocument(build.ctx(who), procedure.id, {
      ...{ id: crypto.randomUUID(), room, title: 'Plan', lotId: null, consortiumId: null },
      ...fields,
    });
  return { ...tender, make };
}

test('lies in its room, for that room’s readers, and its event tells them and nobody else', async () => {
  const { build, procedure, anna, bram, lead, a, make } = await story();
  const { documentId } = await make(anna, 'consortium', { title: 'Ons plan' });
  const [row] = await db.superuser`select * from portal.document where id = ${documentId}`;
  const own = `consortium:${a.id}`;
  expect(row).toMatchObject({ audience: own, writers: own, room: 'consortium', consortium_id: a.id });
  const events = await db.superuser`
    select e.record, v.audience, v.data from portal.event e join portal.event_view v on v.event_id = e.id
     where e.type = 'document.created' and e.chain_id = ${procedure.id}`;
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    audience: own,
    data: { documentId, title: 'Ons plan', room: 'consortium' },
  });
  expect(JSON.stringify(events[0]!.record), 'auditors read the record, not the room').not.toContain('plan');
  for (const other of [bram, lead]) {
    await expect(readAccess(build.ctx(other), documentId)).rejects.toEqual(refusal('not_found'));
    expect(JSON.stringify(await listDocuments(build.ctx(other), procedure.id, null))).not.toContain(
      documentId,
    );
  }
});

test('a double click is one document; an old form that comes back is another', async () => {
  const { anna, make } = await story();
  const id = crypto.randomUUID();
  const clicks = await Promise.all([make(anna, 'consortium', { id }), make(anna, 'consortium', { id })]);
  expect(clicks).toEqual([{ documentId: id }, { documentId: id }]);
  const later = await make(anna, 'consortium', { id, title: 'Een ander plan' });
  expect(later.documentId).not.toBe(id);
});

test('an id that is in use where the maker can’t see it tells nothing', async () => {
  const { anna, bram, make } = await story();
  const { documentId } = await make(anna, 'consortium');
  const other = await make(bram, 'consortium', { id: documentId });
  expect(other.documentId).not.toBe(documentId);
});

test('a party writes with the buyer for itself; the buyer’s lead chooses with whom', async () => {
  const { build, procedure, anna, lead, a, b, make } = await story();
  const byParty = await make(anna, 'party', { consortiumId: b.id });
  const byLead = await make(lead, 'party', { consortiumId: b.id });
  const of = async (documentId: string) =>
    (await db.superuser`select audience from portal.document where id = ${documentId}`)[0]!.audience;
  expect(await of(byParty.documentId)).toBe(`party:${a.id}`);
  expect(await of(byLead.documentId)).toBe(`party:${b.id}`);
  await expect(make(lead, 'party')).rejects.toEqual(refusal('invalid'));
  await expect(make(lead, 'party', { consortiumId: procedure.id })).rejects.toEqual(refusal('invalid'));
  const { parties } = await prepareDocument(build.ctx(lead), procedure.id, 'party');
  expect(parties.map(({ id }) => id).sort()).toEqual([a.id, b.id].sort());
  expect((await prepareDocument(build.ctx(anna), procedure.id, 'party')).parties).toEqual([]);
});

test('what is shared about a lot is for those with an interest in it', async () => {
  const { build, procedure, lead, make } = await story();
  const [one, two] = procedure.lots;
  const carla = await build.person({ name: 'Carla' });
  await build.consortium(procedure, { people: [carla], lots: [2] });
  const first = await make(lead, 'common', { lotId: one!.id });
  const second = await make(lead, 'joint', { lotId: two!.id });
  await expect(readAccess(build.ctx(carla), first.documentId)).rejects.toEqual(refusal('not_found'));
  expect((await readAccess(build.ctx(carla), second.documentId)).bar).toBeNull();
  await expect(make(lead, 'common', { lotId: crypto.randomUUID() })).rejects.toEqual(
    refusal('lot_not_in_procedure'),
  );
});

test('is refused to who may not make it there, or not now', async () => {
  const { build, anna, lead, councillor, auditor, make } = await story();
  await expect(make(anna, 'joint')).rejects.toEqual(refusal('forbidden'));
  await expect(make(anna, 'common')).rejects.toEqual(refusal('forbidden'));
  await expect(make(lead, 'consortium')).rejects.toEqual(refusal('forbidden'));
  await expect(make(councillor, 'common')).rejects.toEqual(refusal('forbidden'));
  await expect(make(auditor, 'team')).rejects.toEqual(refusal('forbidden'));
  await expect(make(await build.person(), 'consortium')).rejects.toEqual(refusal('not_found'));
  const enquiry = await build.procedure();
  await build.consortium(enquiry, { people: [anna] });
  const early = createDocument(build.ctx(anna), enquiry.id, {
    ...{ id: crypto.randomUUID(), room: 'party', title: 'x', lotId: null, consortiumId: null },
  });
  await expect(early).rejects.toEqual(refusal('not_in_this_phase'));
  for (const room of ['party', 'onzin', ''])
    await expect(prepareDocument(build.ctx(anna), enquiry.id, room)).rejects.toEqual(refusal('not_found'));
});
