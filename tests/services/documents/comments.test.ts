import { afterAll, beforeAll, expect, test } from 'vitest';
import { caretFor } from '~/services/documents/caret.server';
import { commentOnDocument } from '~/services/documents/comment-on-document.server';
import { freezeDocument } from '~/services/documents/freeze-document.server';
import { readAccess } from '~/services/documents/read-access.server';
import { readDocument } from '~/services/documents/read-document.server';
import { removePerson } from '~/services/people/remove-person.server';
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

async function story(room: 'consortium' | 'joint') {
  const tender = await writingTender(db.database);
  const { build, procedure, anna, lead, document } = tender;
  const documentId = await document(room === 'joint' ? lead : anna, room);
  const ids = { procedureId: procedure.id, documentId };
  const comment = (who: Person, text: string, id = crypto.randomUUID()) =>
    commentOnDocument(build.ctx(who), KEY, ids, { id, text });
  const page = (who: Person) => readDocument(build.ctx(who), { secretKey: KEY, name: who.name }, ids, null);
  return { ...tender, ids, comment, page };
}

test('among one’s own a comment carries the own name', async () => {
  const { anna, arie, comment, page } = await story('consortium');
  await comment(arie, 'Mooi zo.');
  const { comments, shownAs } = await page(anna);
  expect(comments).toMatchObject([{ side: 'own', name: 'Arie Akker', text: 'Mooi zo.' }]);
  expect(shownAs).toEqual({ side: 'own', name: 'Anna Aarden' });
});

test('where sides meet it carries the pseudonym of the writer’s caret, and nothing tells who it is', async () => {
  const { build, procedure, anna, bram, lead, councillor, ids, comment, page } = await story('joint');
  for (const who of [anna, lead, councillor])
    await comment(who, `Van ${who === anna ? 'een' : 'een ander'}.`);
  const access = await readAccess(build.ctx(anna), ids.documentId);
  const caret = caretFor(KEY, access, { personId: anna.id, name: anna.name });
  const { comments } = await page(bram);
  expect(comments.map(({ side }) => side)).toEqual(['participant', 'buyer', 'participation_council']);
  expect(comments[0]!.name).toBe(caret.name);
  expect((await page(anna)).shownAs).toEqual({ side: 'participant', name: caret.name });
  expect(comments[2]!.name).toBe('');
  const told = await db.superuser`
    select v.audience, v.data::text as data from portal.event_view v
     where v.type = 'document.commented' and v.chain_id = ${procedure.id}`;
  expect(told.map(({ audience }) => audience)).toEqual(Array(3).fill(`participants:${procedure.id}`));
  const all = JSON.stringify([comments, told]);
  for (const who of [anna, lead, councillor]) {
    expect(all).not.toContain(who.id);
    expect(all).not.toContain(who.name);
  }
});

test('the same person has another name in another document', async () => {
  const { build, anna, lead, ids, document } = await story('joint');
  const other = await document(lead, 'joint');
  const names = await Promise.all(
    [ids.documentId, other].map(async (documentId) =>
      caretFor(KEY, await readAccess(build.ctx(anna), documentId), { personId: anna.id, name: anna.name }),
    ),
  );
  expect(names[0]).not.toEqual(names[1]);
});

test('two clicks are one comment', async () => {
  const { anna, comment, page } = await story('consortium');
  const id = crypto.randomUUID();
  await Promise.all([comment(anna, 'Twee keer', id), comment(anna, 'Twee keer', id)]);
  expect((await page(anna)).comments).toHaveLength(1);
});

test('the words stand in no record that auditors of the procedure read', async () => {
  const { procedure, anna, auditor, comment } = await story('consortium');
  await comment(anna, 'Kanariegeel');
  const [event] = await db.superuser`
    select record::text as record, audience from portal.event where type = 'document.commented'
       and chain_id = ${procedure.id}`;
  expect(event!.audience).toBe(`auditors:${procedure.id}`);
  expect(event!.record).not.toContain('Kanariegeel');
  expect(auditor.name).toBeTruthy();
});

test('is for readers who take part, of what is closed too', async () => {
  const { build, procedure, anna, arie, bram, lead, auditor, a, ids, comment } = await story('consortium');
  for (const other of [bram, lead, auditor, await build.person()])
    await expect(comment(other, 'x')).rejects.toEqual(refusal('not_found'));
  await freezeDocument(build.ctx(anna), ids);
  await comment(arie, 'Nu nog iets over de tekst');
  await removePerson(build.ctx(anna), { procedureId: procedure.id, consortiumId: a.id, personId: arie.id });
  await expect(comment(arie, 'Nog iets')).rejects.toEqual(refusal('not_found'));
});

test('is not for who only looks on', async () => {
  const { auditor, comment, page } = await story('joint');
  await expect(comment(auditor, 'x')).rejects.toEqual(refusal('forbidden'));
  expect((await page(auditor)).mayComment).toBe(false);
});
