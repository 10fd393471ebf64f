import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAs } from '#db/client';
import { searchQuestions } from '#db/queries/question-search';
import { plantWord, searchViolations, WORD } from './checks/question-search';
import { andRollBack } from './support/as-role';
import { buildWalls, type Walls } from './support/walls';

let walls: Walls;
beforeAll(async () => {
  walls = await buildWalls();
});
afterAll(() => walls.close());

const searchAs = (personId: string | null, words: string) =>
  readAs(walls.db.database, personId, (tx) => searchQuestions(tx, walls.world.first.id, words));

describe('a search', () => {
  test('finds for everyone what they may read, and nothing else', async () => {
    expect(await searchViolations(walls)).toEqual([]);
  });

  test('is the same for B whether others wrote the word or not, in number and in order', async () => {
    await plantWord(walls);
    const { bram } = walls.world.people;
    const before = await searchAs(bram.id, WORD);
    expect(before.released.length + before.own.length).toBeGreaterThan(0);
    const others = `not in (select audience from portal.audience_member where person_id = $1 union select 'public')`;
    for (const [table, text] of [
      ['question_original', 'text'],
      ['published_question', 'question'],
    ] as const)
      await walls.db.superuser.unsafe(
        `update portal.${table} set ${text} = 'iets anders' where audience ${others}`,
        [bram.id],
      );
    await walls.db.superuser`analyze`; // other statistics, perhaps another plan
    expect(await searchAs(bram.id, WORD)).toEqual(before);
    await plantWord(walls);
  });

  test('a number finds nothing that was released to others', async () => {
    const mine = await readAs(
      walls.db.database,
      walls.world.people.bram.id,
      (tx) => tx.sql<{ number: number }[]>`select number from portal.published_question`,
    );
    const all = await walls.db.superuser<{ number: number }[]>`select number from portal.published_question`;
    const hidden = all.filter(({ number }) => !mine.some((row) => row.number === number));
    expect(hidden.length).toBeGreaterThan(5);
    for (const { number } of hidden)
      expect(await searchAs(walls.world.people.bram.id, String(number))).toMatchObject({ released: [] });
  });

  test('for nobody, and with a person that does not exist, finds what is public', async () => {
    const found = await searchAs(null, WORD);
    expect(await searchAs(crypto.randomUUID(), WORD)).toEqual(found);
  });

  test.each([
    ...[
      "'",
      "''",
      `"`,
      '\\',
      '(',
      ')))',
      ':*',
      'a:*b',
      '!',
      '&',
      '|',
      '<->',
      '<2>',
      '- -',
      '-',
      '*',
      '%',
      '_',
    ],
    ...['or', 'OF', "a' or 1=1 --", "'); select 1; --", `'a':*`, '\u{1F600}', '\u202e', 'é'.repeat(5000)],
    ...['http://x.test/?a=b&c="d"', 'naam@voorbeeld.test', '1e9', '99999999999999999999', '0', '١٢', '\t\n'],
  ])('%j ends in no error', async (words) => {
    const { lead } = walls.world.people;
    for (const value of Object.values(await searchAs(lead.id, words)))
      expect(Array.isArray(value)).toBe(true);
  });

  test('of any jumble of signs ends in no error', async () => {
    const signs = [...`ab1 '"\\\\():*!&|<->-_%.,;:/@#é٢\u0301\u200d\u{1F600}\n\t`];
    let seed = 4;
    const draw = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let i = 0; i < 300; i++) {
      const words = Array.from({ length: 1 + draw(12) }, () => signs[draw(signs.length)]!).join('');
      await expect(searchAs(walls.world.people.lead.id, words), JSON.stringify(words)).resolves.toBeDefined();
    }
  });

  test('reads as its own role whatever the caller sets, and leaves nothing behind', async () => {
    const { bram } = walls.world.people;
    const role = await andRollBack(
      (body) => readAs(walls.db.database, bram.id, body),
      async (tx: Parameters<Parameters<typeof readAs>[2]>[0]) => {
        await tx.sql`select portal.search_questions(${walls.world.first.id}, ${WORD})`;
        const [row] = await tx.sql<{ role: string }[]>`select current_user as role`;
        return row!.role;
      },
    );
    expect(role).toBe('portal_actor');
  });
});
