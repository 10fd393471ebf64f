import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerQuestion } from '~/services/questions/answer-question.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { editQuestion } from '~/services/questions/edit-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { withdrawQuestion } from '~/services/questions/withdraw-question.server';
import { rectifyAnswer } from '~/services/releases/rectify-answer.server';
import { releaseAnswers } from '~/services/releases/release-answers.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given, type Person } from '#tests/support/given';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

async function tender(cutOff?: Parameters<ReturnType<typeof given>['procedure']>[0]) {
  const a = given(db.database);
  const procedure = await a.procedure(cutOff);
  const lead = await a.role(procedure, 'tender_lead');
  const consortia = [await a.consortium(procedure), await a.consortium(procedure)] as const;
  const [anna, bram] = consortia.map((c) => c.people[0]!) as [Person, Person];
  const ask = (
    who: Person,
    text = 'Mag een onderaannemer in twee verbanden meedoen?',
    id = crypto.randomUUID(),
  ) => askQuestion(a.ctx(who), procedure.id, { id, lotId: procedure.lots[0]!.id, followUpOf: null, text });
  const answer = async (questionId: string) => {
    await moderateQuestion(a.ctx(lead), procedure.id, questionId);
    await answerQuestion(a.ctx(lead), procedure.id, questionId, {
      question: 'Mag het?',
      answer: 'Ja.',
      seen: 0,
    });
  };
  const release = (ids: string[], id = crypto.randomUUID()) =>
    releaseAnswers(a.ctx(lead), procedure.id, { id, item: ids.map((q) => `${q}@1`), checked: 'yes' });
  return { a, procedure, lead, anna, bram, ask, answer, release };
}

const refusal = (code: string) => expect.objectContaining({ kind: 'refusal', code });

describe('a question', () => {
  test('is stored with a receipt, once for a double click', async () => {
    const { anna, ask } = await tender();
    const id = crypto.randomUUID();
    const [first, second] = await Promise.all([ask(anna, 'Twee keer?', id), ask(anna, 'Twee keer?', id)]);
    expect(second).toMatchObject(first);
    expect(await db.superuser`select count(*)::int as n from portal.question where id = ${id}`).toEqual([
      { n: 1 },
    ]);
  });

  test('after the cut-off is late, and its asker is told; before it is not', async () => {
    const past = await tender({ cutOff: '2020-01-01T11:00:00.000000Z' as never });
    expect(await past.ask(past.anna)).toMatchObject({ late: true });
    const future = await tender({ cutOff: '2999-01-01T11:00:00.000000Z' as never });
    expect(await future.ask(future.anna)).toMatchObject({ late: false });
  });

  test('can be edited before moderation, withdrawn until the release, by its own party only', async () => {
    const { a, procedure, anna, bram, lead, ask, answer, release } = await tender();
    const { questionId } = await ask(anna);
    await editQuestion(a.ctx(anna), procedure.id, questionId, { text: 'Nieuwe tekst' });
    await expect(withdrawQuestion(a.ctx(bram), procedure.id, questionId)).rejects.toEqual(
      refusal('not_found'),
    );
    await expect(withdrawQuestion(a.ctx(lead), procedure.id, questionId)).rejects.toEqual(
      refusal('forbidden'),
    );
    await answer(questionId);
    const edit = editQuestion(a.ctx(anna), procedure.id, questionId, { text: 'Te laat' });
    await expect(edit).rejects.toEqual(refusal('question_not_editable'));
    await withdrawQuestion(a.ctx(anna), procedure.id, questionId);
    await expect(release([questionId])).rejects.toEqual(refusal('question_withdrawn'));
  });

  test('of a stranger is refused as if the procedure did not exist', async () => {
    const { a, procedure, ask } = await tender();
    await expect(ask(await a.person())).rejects.toEqual(refusal('not_found'));
    const nobody = askQuestion(a.ctx(), procedure.id, {
      id: crypto.randomUUID(),
      lotId: null,
      followUpOf: null,
      text: 'x',
    });
    await expect(nobody).rejects.toEqual(refusal('sign_in_required'));
  });
});

describe('a release', () => {
  test('freezes its recipients and gives all the same number and moment', async () => {
    const { anna, bram, ask, answer, release } = await tender();
    const one = await ask(anna);
    const two = await ask(bram);
    await answer(one.questionId);
    await answer(two.questionId);
    const { releaseId } = await release([two.questionId, one.questionId]);
    const published = await db.superuser`
      select number, question_id, published_at from portal.published_question where release_id = ${releaseId} order by number`;
    expect(published.map((p) => [p.number, p.question_id])).toEqual([
      [1, two.questionId],
      [2, one.questionId],
    ]);
    expect(new Set(published.map((p) => String(p.published_at))).size).toBe(1);
    const deliveries = await db.superuser`
      select d.person_id from portal.delivery d join portal.event_view v on v.id = d.view_id
       where v.data -> 'release' ->> 'id' = ${releaseId}`;
    expect(deliveries.map((d) => d.person_id).sort()).toEqual([anna.id, bram.id].sort());
  });

  test('twice at once is one release; a double click hears of the first', async () => {
    const { anna, ask, answer, release } = await tender();
    const { questionId } = await ask(anna);
    await answer(questionId);
    const results = await Promise.allSettled([release([questionId]), release([questionId])]);
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    const again = await ask(anna);
    await answer(again.questionId);
    const id = crypto.randomUUID();
    const clicks = await Promise.all([release([again.questionId], id), release([again.questionId], id)]);
    expect(clicks).toEqual([{ releaseId: id }, { releaseId: id }]);
  });

  test('is refused when a text changed after the preview', async () => {
    const { a, procedure, lead, anna, ask, answer, release } = await tender();
    const { questionId } = await ask(anna);
    await answer(questionId);
    const next = { question: 'Mag het?', answer: 'Nee.', seen: 1 };
    await answerQuestion(a.ctx(lead), procedure.id, questionId, next);
    await expect(release([questionId])).rejects.toEqual(refusal('release_changed'));
    await expect(answerQuestion(a.ctx(lead), procedure.id, questionId, next)).rejects.toEqual(
      refusal('question_changed'),
    );
  });

  test('is corrected in the open: same number, reason, the old text stays', async () => {
    const { a, procedure, lead, anna, ask, answer, release } = await tender();
    const { questionId } = await ask(anna);
    await answer(questionId);
    await release([questionId]);
    const [old] =
      await db.superuser`select id from portal.published_question where question_id = ${questionId}`;
    const input = { id: crypto.randomUUID(), question: 'Mag het?', answer: 'Nee.', reason: 'Vergissing' };
    await rectifyAnswer(a.ctx(lead), procedure.id, old!.id, input);
    const rows = await db.superuser`
      select number, answer, rectifies from portal.published_question where question_id = ${questionId} order by published_at`;
    expect(rows).toEqual([
      { number: 1, answer: 'Ja.', rectifies: null },
      { number: 1, answer: 'Nee.', rectifies: old!.id },
    ]);
    const again = rectifyAnswer(a.ctx(lead), procedure.id, old!.id, { ...input, id: crypto.randomUUID() });
    await expect(again).rejects.toEqual(refusal('question_already_rectified'));
  });
});
