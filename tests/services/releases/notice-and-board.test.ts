import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Instant } from '~/domain/instant';
import { askQuestion } from '~/services/questions/ask-question.server';
import { answerQuestion } from '~/services/questions/answer-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { readBefore } from '~/services/questions/question-filter.server';
import { readBoard } from '~/services/questions/read-board.server';
import { readModeration } from '~/services/questions/read-moderation.server';
import { previewRelease } from '~/services/releases/preview-release.server';
import { readDeliveries } from '~/services/releases/read-deliveries.server';
import { readNotice } from '~/services/releases/read-notice.server';
import { releaseAnswers } from '~/services/releases/release-answers.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given } from '#tests/support/given';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const ALL = { words: '', lot: null, recent: false, own: false, before: null };
const refusal = (code: string) => expect.objectContaining({ kind: 'refusal', code });

async function tender() {
  const a = given(db.database);
  const procedure = await a.procedure();
  const lead = await a.role(procedure, 'tender_lead');
  const anna = (await a.consortium(procedure)).people[0]!;
  const ask = async (text: string, followUpOf: string | null = null) => {
    const id = crypto.randomUUID();
    await askQuestion(a.ctx(anna), procedure.id, { id, lotId: null, followUpOf, text });
    return id;
  };
  const answered = async (text: string, answer = 'Ja.', followUpOf: string | null = null) => {
    const id = await ask(text, followUpOf);
    await moderateQuestion(a.ctx(lead), procedure.id, id);
    await answerQuestion(a.ctx(lead), procedure.id, id, { question: text, answer, seen: 0 });
    return id;
  };
  const release = async (...ids: string[]) => {
    const input = { id: crypto.randomUUID(), item: ids.map((id) => `${id}@1`), checked: 'yes' as const };
    return (await releaseAnswers(a.ctx(lead), procedure.id, input)).releaseId;
  };
  return { a, procedure, lead, anna, ask, answered, release };
}

describe('the board', () => {
  test('has who waits longest on top, and what is done apart, newest first, in pages', async () => {
    const { a, procedure, lead, ask, answered, release } = await tender();
    const waiting = [await ask('Een?'), await answered('Twee?'), await ask('Drie?')];
    const done: string[] = [];
    for (let i = 0; i < 52; i++) done.push(await answered(`Klaar ${i}?`));
    await release(...done);
    const page = (before: Instant | null) => readBoard(a.ctx(lead), procedure.id, ALL, before);
    const first = await page(null);
    expect(first.open.map(({ id }) => id)).toEqual(waiting);
    expect(first.closed.map(({ id }) => id)).toEqual([...done].reverse().slice(0, 50));
    const second = await page(first.nextBefore);
    expect(second.closed.map(({ id }) => id)).toEqual([...done].reverse().slice(50));
    expect(second.nextBefore).toBeNull();
  });

  test('is not found by who has no part in it', async () => {
    const { a, procedure, anna } = await tender();
    const evaluator = await a.role(procedure, 'evaluator');
    for (const who of [anna, evaluator, await a.person()])
      await expect(readBoard(a.ctx(who), procedure.id, ALL, null)).rejects.toEqual(refusal('not_found'));
  });

  test('leads on to the question that waits longest, other than this', async () => {
    const { a, procedure, lead, ask } = await tender();
    const [first, second] = [await ask('Een?'), await ask('Twee?')];
    const next = async (id: string) => (await readModeration(a.ctx(lead), procedure.id, id)).next?.id;
    expect(await next(second)).toBe(first);
    expect(await next(first)).toBe(second);
  });

  test.each(['', '?tot=', '?tot=2026-99-99T00:00:00.000000Z', '?tot=gisteren', "?tot=' or 1=1"])(
    'begins with the newest for the address %j',
    (search) => {
      expect(readBefore(`http://portal.test/${search}`)).toBeNull();
    },
  );
});

describe('a release before it is one', () => {
  test('is shown in the order and with the numbers that it will have', async () => {
    const { a, procedure, lead, answered, release } = await tender();
    await release(await answered('Eerder?'));
    const [published] = await db.superuser<{ id: string }[]>`
      select id from portal.published_question where procedure_id = ${procedure.id}`;
    const ids = [await answered('Oud?'), await answered('Jong?', 'Ja.', published!.id)];
    const { ready, noticeNumber, firstNumber } = await previewRelease(a.ctx(lead), procedure.id);
    expect(ready.map(({ id }) => id)).toEqual(ids);
    expect([noticeNumber, firstNumber]).toEqual([2, 2]);
    expect(ready.map(({ follows }) => follows)).toEqual([null, 1]);
  });

  test('marks what may betray the asker; that the buyer says we betrays nobody', async () => {
    const { a, procedure, lead, answered } = await tender();
    await answered('Mogen wij dat?', 'Wij bellen u: 06-12345678.');
    const { ready } = await previewRelease(a.ctx(lead), procedure.id);
    const { question, answer } = ready[0]!.hints;
    expect(question.map(({ reason }) => reason)).toEqual(['first_person']);
    expect(answer.map(({ reason }) => reason)).toEqual(['contact']);
  });
});

describe('a notice', () => {
  test('is a document of its own, and reading it opens it, not another one', async () => {
    const { a, procedure, anna, answered, release } = await tender();
    const first = await release(await answered('Een?'), await answered('Twee?'));
    await release(await answered('Drie?'));
    const { release: found, rows } = await readNotice(a.ctx(anna), procedure.id, '1');
    expect(found.id).toBe(first);
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
    const opened = await db.superuser<{ number: number }[]>`
      select (v.data -> 'release' ->> 'number')::int as number from portal.delivery d
        join portal.event_view v on v.id = d.view_id where d.person_id = ${anna.id} and d.opened_at is not null`;
    expect(opened).toEqual([{ number: 1 }]);
  });

  test('is not found by number elsewhere, or by a stranger', async () => {
    const { a, procedure, anna, answered, release } = await tender();
    await release(await answered('Een?'));
    for (const number of ['0', '2', 'x', '1.0', ' 1'])
      await expect(readNotice(a.ctx(anna), procedure.id, number)).rejects.toEqual(refusal('not_found'));
    const stranger = await a.person();
    await expect(readNotice(a.ctx(stranger), procedure.id, '1')).rejects.toEqual(refusal('not_found'));
  });

  test('without any recipient has an account of its deliveries all the same', async () => {
    const { a, procedure, lead, anna, answered, release } = await tender();
    const id = await answered('Een?');
    await db.superuser`delete from portal.consortium_person where person_id = ${anna.id}`;
    const releaseId = await release(id);
    expect((await readDeliveries(a.ctx(lead), procedure.id, releaseId)).deliveries).toEqual([]);
    await expect(readDeliveries(a.ctx(anna), procedure.id, releaseId)).rejects.toEqual(refusal('not_found'));
  });
});
