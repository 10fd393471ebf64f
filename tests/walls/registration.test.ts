import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given } from '#tests/support/given';
import { everythingFor, tellStory, type ReadRow } from './support/story';
import { TABLE_NAMES } from './support/tables';

// A party has formed of two organisations, and one of them had said that it was interested.

let db: TestDatabase;
let story: Awaited<ReturnType<typeof tellStory>>;
beforeAll(async () => {
  db = await testDatabase();
  story = await tellStory(db.database);
});
afterAll(() => db.close());

const OF_THE_WAY_IN = ['interest', 'participation', 'consortium_invitation', 'consortium_member'];
const readableTo = (personId: string | null) => everythingFor(db.database, personId, TABLE_NAMES);
const tablesOf = (rows: readonly ReadRow[]) =>
  rows.map(({ table }) => table).filter((table) => OF_THE_WAY_IN.includes(table));
const holding = (rows: readonly ReadRow[], ...words: string[]) =>
  rows.filter(({ row }) => words.some((word) => row.includes(word)));
/** Whatever names the organisation that joined, or its people. */
const partner = () => {
  const { partner: person, colleague } = story.joined;
  return [person.id, person.name, person.organisation.id, person.organisation.name, colleague.id];
};

test('the tender team knows who takes part and who is interested, and not with whom', async () => {
  for (const who of ['lead', 'moderator', 'teammate'] as const) {
    const rows = await readableTo(story[who].id);
    expect(tablesOf(rows), who).toEqual(['interest']);
    expect(holding(rows, ...partner()), who).toEqual([]);
  }
});

test('other participants, evaluators, strangers and who has not signed in learn nothing of it', async () => {
  const stranger = await given(db.database).person();
  for (const id of [story.other.id, story.evaluator.id, stranger.id, null]) {
    const rows = await readableTo(id);
    const own = id === story.other.id ? ['consortium_member', 'participation'] : [];
    expect(tablesOf(rows)).toEqual(own);
    expect(holding(rows, ...partner(), story.asker.organisation.id)).toEqual([]);
  }
});

test('both organisations of the party see each other in it', async () => {
  for (const { id } of [story.asker, story.joined.partner]) {
    const rows = await readableTo(id);
    expect(rows.filter(({ table }) => table === 'consortium_member')).toHaveLength(2);
    expect(rows.filter(({ table }) => table === 'consortium_invitation')).toHaveLength(1);
  }
});

test('a colleague outside the party knows that the organisation takes part, and nothing of the room', async () => {
  const rows = await readableTo(story.joined.colleague.id);
  expect(tablesOf(rows)).toEqual(['participation']);
  expect(holding(rows, story.asker.id, story.asker.name, story.asker.organisation.id)).toEqual([]);
});
