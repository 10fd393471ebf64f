import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askQuestion } from '~/services/questions/ask-question.server';
import { answerQuestion } from '~/services/questions/answer-question.server';
import { editQuestion } from '~/services/questions/edit-question.server';
import { listQuestions } from '~/services/questions/list-questions.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { readFilter, type QuestionFilter } from '~/services/questions/question-filter.server';
import { readThread } from '~/services/questions/read-thread.server';
import { rectifyAnswer } from '~/services/releases/rectify-answer.server';
import { releaseAnswers } from '~/services/releases/release-answers.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given, type Person } from '#tests/support/given';

let db: TestDatabase;
let stage: Awaited<ReturnType<typeof play>>;
beforeAll(async () => {
  db = await testDatabase();
  stage = await play();
});
afterAll(() => db.close());

const ALL: QuestionFilter = { words: '', lot: null, recent: false, own: false, before: null };
const refusal = (code: string) => expect.objectContaining({ kind: 'refusal', code });

/** Released: 1 by Anna (lot 1), 2 by Bram (whole), 3 by Anna following up on 1 (lot 2); then 2 is rectified. */
async function play() {
  const a = given(db.database);
  const procedure = await a.procedure();
  const lead = await a.role(procedure, 'tender_lead');
  const [anna, bram] = [await a.person(), await a.person()];
  await a.consortium(procedure, { people: [anna] });
  await a.consortium(procedure, { people: [bram] });
  const [one, two] = procedure.lots.map(({ id }) => id);
  const ask = async (who: Person, lotId: string | null, text: string, followUpOf: string | null = null) => {
    const id = crypto.randomUUID();
    await askQuestion(a.ctx(who), procedure.id, { id, lotId, followUpOf, text });
    return id;
  };
  const answer = async (id: string, question: string, words: string) => {
    await moderateQuestion(a.ctx(lead), procedure.id, id);
    await answerQuestion(a.ctx(lead), procedure.id, id, { question, answer: words, seen: 0 });
    return id;
  };
  const release = (...ids: string[]) =>
    releaseAnswers(a.ctx(lead), procedure.id, {
      ...{ id: crypto.randomUUID(), checked: 'yes', item: ids.map((id) => `${id}@1`) },
    });
  const idOf = async (number: number) => {
    const [row] = await db.superuser<{ id: string }[]>`
      select id from portal.published_question where procedure_id = ${procedure.id} and number = ${number}`;
    return row!.id;
  };
  const first = await ask(anna, one!, 'Eerst stond hier papegaai.');
  await editQuestion(a.ctx(anna), procedure.id, first, { text: 'Nu staat hier zwaluw.' });
  await answer(first, 'Wordt het bedrag geïndexeerd?', 'Ja, ieder jaar.');
  await release(first, await answer(await ask(bram, null, 'b'), 'Mag coördinatie door twee?', 'Nee.'));
  const follow = await ask(anna, two!, 'c', await idOf(1));
  await release(await answer(follow, 'Ook bij percelen samen?', 'Ook dan.'));
  await rectifyAnswer(a.ctx(lead), procedure.id, await idOf(2), {
    ...{ id: crypto.randomUUID(), question: 'Mag coördinatie door twee?' },
    ...{ answer: 'Ja, bij nader inzien.', reason: 'Vergissing.' },
  });
  const open = await ask(bram, one!, 'Mag een ooievaar?');
  const list = async (who: Person, filter: Partial<QuestionFilter> = {}) => {
    const lists = await listQuestions(a.ctx(who), procedure.id, { ...ALL, ...filter });
    return { ...lists, numbers: [...new Set(lists.published.map((row) => row.number))] };
  };
  return { a, procedure, lead, anna, bram, one: one!, two: two!, first, open, list };
}

describe('words', () => {
  test.each([
    ['geindexeerd', [1]],
    ['BEDRAG', [1]],
    ['coordinatie', [2]],
    ['coörd', [2]],
    ['perceel', [3]],
    ['2', [2]],
    ['nader inzien', [2]],
    ['"bedrag geindexeerd"', [1]],
    ['"geindexeerd bedrag"', []],
    ['bedrag or twee', [2, 1]],
    ['bedrag -jaar', []],
    ['coordinatie -jaar', [2]],
    ['papegaai', []],
  ])('%s finds %j', async (words, numbers) => {
    const { anna, list } = stage;
    expect((await list(anna, { words })).numbers).toEqual(numbers);
  });

  test('are sought among the own questions, in their newest version, and on the board too', async () => {
    const { anna, bram, lead, first, open, list } = stage;
    expect((await list(anna, { words: 'zwaluw' })).receipts.map((r) => r.questionId)).toEqual([first]);
    expect((await list(anna, { words: 'papegaai' })).receipts).toEqual([]);
    expect((await list(bram, { words: 'zwaluw' })).receipts).toEqual([]);
    expect((await list(lead, { words: 'ooievaar' })).board.map((row) => row.id)).toEqual([open]);
    const { pseudonym } = (await list(lead, { words: 'ooievaar' })).board[0]!;
    expect((await list(lead, { words: pseudonym.toUpperCase() })).board.map((row) => row.id)).toContain(open);
    for (const who of [anna, bram]) expect((await list(who, { words: pseudonym })).numbers).toEqual([]);
  });
});

describe('filters', () => {
  test('narrow to a lot, to the whole procedure, to the own party, and to both at once', async () => {
    const { anna, bram, lead, one, list } = stage;
    expect((await list(anna, { lot: one })).numbers).toEqual([1]);
    expect((await list(anna, { lot: '' })).numbers).toEqual([2]);
    expect((await list(anna, { own: true })).numbers).toEqual([3, 1]);
    expect((await list(anna, { own: true, lot: one, words: 'bedrag' })).numbers).toEqual([1]);
    expect((await list(bram, { own: true })).numbers).toEqual([2]);
    expect((await list(lead, { own: true })).numbers).toEqual([]);
    expect((await list(anna, { lot: crypto.randomUUID() })).numbers).toEqual([]);
  });

  test('keep all texts of a number together, and tell what a question follows up on elsewhere', async () => {
    const { bram, list } = stage;
    const { published } = await list(bram, { words: 'coordinatie' });
    expect(published.map((row) => [row.number, row.kind])).toEqual([
      [2, 'rectification'],
      [2, 'clarification'],
    ]);
    const { published: follow, follows } = await list(bram, { words: 'percelen' });
    expect(follows.get(follow[0]!.followUpOf!)).toBe(1);
  });

  test('page by number', async () => {
    const { bram, list } = stage;
    expect((await list(bram, { before: 3 })).numbers).toEqual([2, 1]);
    expect((await list(bram, { before: 1 })).numbers).toEqual([]);
  });
});

describe('what is new', () => {
  test('is what was not opened before this visit, for each recipient by themselves', async () => {
    const { bram, lead, list } = stage;
    await db.superuser`update portal.delivery set opened_at = null where person_id = ${bram.id}`;
    const first = await list(bram);
    expect(first.recentIds).toHaveLength(3);
    const stamped = await db.superuser`
      select 1 from portal.delivery where person_id = ${bram.id} and opened_at is null`;
    expect(stamped).toHaveLength(0);
    expect((await list(bram)).recentIds).toEqual(first.recentIds); // the same visit
    expect((await list(bram, { recent: true })).numbers).toEqual([3, 2, 1]);
    await db.superuser`update portal.delivery set opened_at = now() - interval '61 minutes'
      where person_id = ${bram.id}`;
    expect((await list(bram)).recentIds).toEqual([]);
    expect((await list(bram, { recent: true })).numbers).toEqual([]);
    expect((await list(lead)).recentIds).toEqual([]); // nothing is delivered to the buyer
  });
});

describe('a thread', () => {
  test('is the same from every number of it: the first question, its follow-ups and all texts', async () => {
    const { a, procedure, bram } = stage;
    for (const number of ['1', '3']) {
      const { rows } = await readThread(a.ctx(bram), procedure.id, number);
      expect(rows.map((row) => row.number)).toEqual([1, 3]);
    }
    const { rows } = await readThread(a.ctx(bram), procedure.id, '2');
    expect(rows.map((row) => [row.number, row.answer])).toEqual([
      [2, 'Ja, bij nader inzien.'],
      [2, 'Nee.'],
    ]);
  });

  test('is not found for other numbers, other procedures and strangers', async () => {
    const { a, procedure, bram } = stage;
    for (const number of ['0', '4', '-1', '01', '1e1', '', '99999999999', "1'"])
      await expect(readThread(a.ctx(bram), procedure.id, number)).rejects.toEqual(refusal('not_found'));
    await expect(readThread(a.ctx(bram), crypto.randomUUID(), '1')).rejects.toEqual(refusal('not_found'));
    const stranger = await a.person();
    await expect(readThread(a.ctx(stranger), procedure.id, '1')).rejects.toEqual(refusal('not_found'));
  });
});

describe('an address', () => {
  const read = (search: string) => readFilter(`http://portal.test/${search}`);

  test('that says nothing, or nonsense, narrows nothing', () => {
    for (const search of [
      ...['', '?', '?zoek=', '?perceel=', '?perceel=x&nieuw=nee&eigen=1&voor=-1'],
      ...['?voor=1e3&perceel=00000000-0000-0000-0000', '?voor=99999999999', '?zoek=%00%20'],
    ])
      expect(read(search), search).toEqual(ALL);
  });

  test('holds the whole filter', () => {
    const lot = crypto.randomUUID();
    expect(read(`?zoek=+een+vraag+&perceel=${lot}&nieuw=ja&eigen=ja&voor=12`)).toEqual({
      ...{ words: 'een vraag', lot, recent: true, own: true, before: 12 },
    });
    expect(read('?perceel=procedure').lot).toBe('');
    expect(read(`?zoek=${'a'.repeat(500)}`).words).toHaveLength(200);
  });
});
