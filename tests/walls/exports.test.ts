import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loader as deliveriesCsv } from '~/routes/releases/deliveries-csv';
import { loader as questionsCsv } from '~/routes/questions/questions-csv';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given, type Person } from '#tests/support/given';
import { loaderArgs } from '#tests/support/loader-args';
import { tellStory } from './support/story';

// A file leaves the portal: what stands in it can never be taken back.

let db: TestDatabase;
let story: Awaited<ReturnType<typeof tellStory>>;
let stranger: Person;
let releaseId: string;
beforeAll(async () => {
  db = await testDatabase();
  story = await tellStory(db.database);
  stranger = await given(db.database).person();
  const [release] = await db.superuser<{ id: string }[]>`
    select id from portal.release where procedure_id = ${story.procedure.id} and number = 1`;
  releaseId = release!.id;
});
afterAll(() => db.close());

type Name = 'asker' | 'other' | 'lead' | 'moderator' | 'teammate' | 'evaluator' | 'auditor';
const person = (name: Name | 'stranger'): Person => (name === 'stranger' ? stranger : story[name]);

const questionsOf = async (name: Name | 'stranger', search = '') => {
  const args = loaderArgs(db.database, person(name), { procedureId: story.procedure.id }, search);
  return (await questionsCsv(args)).text();
};
const deliveriesOf = (name: Name | 'stranger') =>
  deliveriesCsv(loaderArgs(db.database, person(name), { procedureId: story.procedure.id, releaseId })).then(
    (response) => response.text(),
    (response: Response) => response.status,
  );
const lines = (text: string) => text.trimEnd().split('\r\n');

describe('the file of released questions', () => {
  test.each(['asker', 'other', 'lead', 'moderator', 'teammate', 'evaluator', 'auditor'] as const)(
    'holds for %s what was released to all, both texts, and nobody',
    async (name) => {
      const text = await questionsOf(name);
      expect(lines(text)).toHaveLength(3);
      expect(text).toContain('"Nee."');
      expect(text).toContain('"Ja."');
      for (const canary of [...story.canaries, story.released, ...story.unreleased])
        expect(text.includes(canary), canary).toBe(false);
    },
  );

  test('holds nothing for who takes no part, and for a procedure that is not there', async () => {
    expect(lines(await questionsOf('stranger'))).toHaveLength(1);
    const args = loaderArgs(db.database, story.other, { procedureId: crypto.randomUUID() });
    expect(lines(await (await questionsCsv(args)).text())).toHaveLength(1);
  });

  test('does not tell B by its filters whose a question is, or what it was before', async () => {
    expect(lines(await questionsOf('asker', '?eigen=ja'))).toHaveLength(3);
    expect(lines(await questionsOf('other', '?eigen=ja'))).toHaveLength(1);
    for (const words of story.canaries)
      expect(lines(await questionsOf('other', `?zoek=${words}`)), words).toHaveLength(1);
    expect(lines(await questionsOf('asker', `?zoek=${story.canaries[0]}`))).toHaveLength(1); // released words only
  });
});

describe('the file of deliveries', () => {
  test.each(['lead', 'moderator', 'teammate', 'auditor'] as const)('is for %s', async (name) => {
    const text = String(await deliveriesOf(name));
    expect(lines(text).length).toBeGreaterThan(2);
    expect(text).toContain(story.other.name);
  });

  test.each(['asker', 'other', 'evaluator', 'stranger'] as const)('does not exist for %s', async (name) => {
    expect(await deliveriesOf(name)).toBe(404);
  });
});
