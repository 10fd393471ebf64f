import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freezeDocument } from '~/services/documents/freeze-document.server';
import { readDocument } from '~/services/documents/read-document.server';
import { renameDocument } from '~/services/documents/rename-document.server';
import { reopenDocument } from '~/services/documents/reopen-document.server';
import { canonical } from '~/services/ledger/commitment.server';
import { storeUpdates } from '#db/queries/document-log';
import { written } from '#server/example/written';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { writingTender } from '#tests/support/documents/tender';
import type { Person } from '#tests/support/given';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const refusal = (code: string) => expect.objectContaining({ kind: 'refusal', code });
const READER = { secretKey: 'k'.repeat(43), name: 'x' };

async function story() {
  const tender = await writingTender(db.database);
  const { build, procedure, anna } = tender;
  const { id: documentId } = await build.document(anna, procedure, {
    ...{ title: 'Ons plan', text: ['# Schalkwijk', 'Wij beginnen bij de buurt.'] },
  });
  const ids = { procedureId: procedure.id, documentId };
  const page = (who: Person) => readDocument(build.ctx(who), READER, ids, null);
  const type = (who: Person, words: string) =>
    storeUpdates(db.database, [{ documentId, personId: who.id, ...written([words]) }]);
  const events = (kind: string) => db.superuser`
    select v.audience, v.data, e.record from portal.event_view v join portal.event e on e.id = v.event_id
     where v.type = ${kind} and v.chain_id = ${procedure.id} order by v.at`;
  return { ...tender, ids, page, type, events };
}

describe('closing a document', () => {
  test('keeps everything out from then on, and puts the digest of the text in the ledger', async () => {
    const { build, anna, arie, a, ids, page, type, events } = await story();
    const before = await page(arie);
    const { digest } = await freezeDocument(build.ctx(anna), ids);
    expect(digest).toBe(createHash('sha256').update(canonical(before.text)).digest('hex'));
    expect(await type(arie, 'Nog even')).toEqual(['no_access']);
    const after = await page(arie);
    expect(after).toMatchObject({ bar: 'frozen', seal: { digest, holds: true }, text: before.text });
    const data = { documentId: ids.documentId, digest };
    expect(await events('document.frozen')).toEqual([{ audience: `consortium:${a.id}`, data, record: data }]);
  });

  test('says so when the text is not what was closed', async () => {
    const { build, anna, arie, ids, page } = await story();
    await freezeDocument(build.ctx(anna), ids);
    await db.superuser`delete from portal.document_update where document_id = ${ids.documentId}`;
    expect((await page(arie)).seal).toMatchObject({ holds: false });
  });

  test('waits for what is on its way, and has it in', async () => {
    const { build, anna, ids, page, type } = await story();
    const results = await Promise.all([
      type(anna, 'een'),
      type(anna, 'twee'),
      freezeDocument(build.ctx(anna), ids),
      type(anna, 'drie'),
      type(anna, 'vier'),
    ]);
    const stored = ['een', 'twee', 'drie', 'vier'].filter((_, i) => {
      const verdict = results[i < 2 ? i : i + 1] as readonly (string | null)[];
      return verdict[0] === null;
    });
    const { text, seal } = await page(anna);
    expect(seal?.holds).toBe(true);
    const words = JSON.stringify(text);
    for (const word of ['een', 'twee', 'drie', 'vier'])
      expect(words.includes(`"${word}"`), word).toBe(stored.includes(word));
  });

  test('has all of it in while the log is being merged', async () => {
    const { build, anna, ids, page } = await story();
    const { documentId } = ids;
    let freeze: Promise<unknown> | undefined;
    // as merging does it, held up where it would come between the two reads of who does not wait for it
    await db.superuser.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtextextended(${documentId}, 727003))`;
      await tx`lock table portal.document_update in access exclusive mode`;
      freeze = freezeDocument(build.ctx(anna), ids);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await tx`insert into portal.document_snapshot (document_id, procedure_id, audience, at, data)
        select document_id, procedure_id, audience, at, data from portal.document_update
         where document_id = ${documentId}`;
      await tx`delete from portal.document_update where document_id = ${documentId}`;
    });
    await freeze;
    const { text, seal } = await page(anna);
    expect(seal).toMatchObject({ holds: true });
    expect(JSON.stringify(text)).toContain('Schalkwijk');
  });

  test('and opening again is for its keepers, once each', async () => {
    const { build, anna, arie, bram, lead, ids, page, type, events } = await story();
    for (const verb of [freezeDocument, reopenDocument]) {
      await expect(verb(build.ctx(arie), ids)).rejects.toEqual(refusal('forbidden'));
      for (const other of [bram, lead, await build.person()])
        await expect(verb(build.ctx(other), ids)).rejects.toEqual(refusal('not_found'));
      await expect(verb(build.ctx(), ids)).rejects.toEqual(refusal('sign_in_required'));
    }
    await expect(reopenDocument(build.ctx(anna), ids)).rejects.toEqual(refusal('document_not_frozen'));
    await freezeDocument(build.ctx(anna), ids);
    await expect(freezeDocument(build.ctx(anna), ids)).rejects.toEqual(refusal('document_frozen'));
    await reopenDocument(build.ctx(anna), ids);
    expect(await type(arie, 'Verder')).toEqual([null]);
    expect(await page(arie)).toMatchObject({ bar: null, seal: null, frozenAt: null });
    expect((await events('document.reopened')).map(({ data }) => data)).toEqual([
      { documentId: ids.documentId },
    ]);
  });
});

describe('a title', () => {
  test('is changed by a keeper who has seen the present one', async () => {
    const { build, anna, arie, ids, page, events } = await story();
    const rename = (who: Person, title: string, seen = 'Ons plan') =>
      renameDocument(build.ctx(who), ids, { title, seen });
    await expect(rename(arie, 'Van Arie')).rejects.toEqual(refusal('forbidden'));
    await rename(anna, 'Plan voor Schalkwijk');
    expect((await page(arie)).title).toBe('Plan voor Schalkwijk');
    await expect(rename(anna, 'Een derde titel')).rejects.toEqual(refusal('document_changed'));
    await freezeDocument(build.ctx(anna), ids);
    await expect(rename(anna, 'Te laat', 'Plan voor Schalkwijk')).rejects.toEqual(refusal('document_frozen'));
    const [event] = await events('document.renamed');
    expect(event!.data).toEqual({ documentId: ids.documentId, title: 'Plan voor Schalkwijk' });
    expect(event!.record).toEqual({ documentId: ids.documentId });
  });
});

test('a document of one procedure can’t be reached through another', async () => {
  const { build, anna, ids } = await story();
  const elsewhere = await build.procedure({ phase: 'dialogue_1' });
  await build.consortium(elsewhere, { people: [anna] });
  const strange = { ...ids, procedureId: elsewhere.id };
  await expect(freezeDocument(build.ctx(anna), strange)).rejects.toEqual(refusal('not_found'));
  await expect(readDocument(build.ctx(anna), READER, strange, null)).rejects.toEqual(refusal('not_found'));
});
