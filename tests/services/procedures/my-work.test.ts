import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asDispatcher } from '#db/client';
import { stampDeliveries } from '#db/queries/deliveries';
import type { Ctx } from '~/services/context.server';
import { listMyWork } from '~/services/procedures/list-my-work.server';
import { commentOnDocument } from '~/services/documents/comment-on-document.server';
import { readHappened } from '~/services/procedures/read-happened.server';
import { readOverview } from '~/services/procedures/read-overview.server';
import { readProcedure } from '~/services/procedures/read-procedure.server';
import { answerQuestion } from '~/services/questions/answer-question.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { releaseAnswers } from '~/services/releases/release-answers.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given, type Person } from '#tests/support/given';

const SECRET = randomBytes(32).toString('base64url');

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

/** Two competing parties, and a question in every state: released, answered, in moderation, received. */
async function tender() {
  const a = given(db.database);
  const procedure = await a.procedure();
  const lead = await a.role(procedure, 'tender_lead');
  const [own, other] = [await a.consortium(procedure), await a.consortium(procedure)];
  const [anna, bram] = [own.people[0]!, other.people[0]!];
  const ask = async (who: Person) => {
    const id = crypto.randomUUID();
    await askQuestion(a.ctx(who), procedure.id, { id, lotId: null, followUpOf: null, text: 'Mag dat?' });
    return id;
  };
  const takeUp = async (id: string) => (await moderateQuestion(a.ctx(lead), procedure.id, id), id);
  const answer = async (id: string) => {
    await answerQuestion(a.ctx(lead), procedure.id, id, { question: 'Mag het?', answer: 'Ja.', seen: 0 });
    return id;
  };
  const released = await answer(await takeUp(await ask(anna)));
  const item = [`${released}@1`];
  await releaseAnswers(a.ctx(lead), procedure.id, { id: crypto.randomUUID(), item, checked: 'yes' });
  await answer(await takeUp(await ask(anna)));
  await takeUp(await ask(anna));
  await ask(bram);
  return { a, procedure, lead, anna, bram, consortiumName: own.name };
}

const only = async (ctx: Ctx) => {
  const [work, ...rest] = await listMyWork(ctx);
  expect(rest).toEqual([]);
  return work!;
};

test('the tender lead is told what waits in each state, and nothing that is sent to others', async () => {
  const { a, lead } = await tender();
  expect(await only(a.ctx(lead))).toMatchObject({
    ...{ roles: ['tender_lead'], consortiumName: null, ownOpen: null, unopened: [], mayEnter: true },
    waiting: { received: 1, inModeration: 1, answered: 1, owed: 3, late: 0 },
  });
});

test('who may not do a step is not told to', async () => {
  const { a, procedure } = await tender();
  const team = await a.role(procedure, 'tender_team');
  expect(await only(a.ctx(team))).toMatchObject({
    ...{ mayEnter: false, waiting: { received: 0, inModeration: 1, answered: 0 } },
  });
});

test('a party is told of its own questions and of what was released to it, until it has looked', async () => {
  const { a, procedure, anna, bram, consortiumName } = await tender();
  const before = await only(a.ctx(anna));
  expect(before).toMatchObject({ consortiumName, waiting: null, ownOpen: 2, mayAsk: true, mayEnter: false });
  expect(before.unopened).toMatchObject([{ procedureId: procedure.id, number: 1, kind: 'clarification' }]);
  expect((await only(a.ctx(bram))).ownOpen).toBe(1);

  const look = [before.unopened[0]!.viewId, anna.id, performance.now()] as const;
  await asDispatcher(db.database, (tx) => stampDeliveries(tx, 'opened', [look]));
  expect((await only(a.ctx(anna))).unopened).toEqual([]);
  expect((await only(a.ctx(bram))).unopened).toHaveLength(1);
});

test('numbers of questions reach nobody else', async () => {
  const { a, procedure } = await tender();
  for (const role of ['evaluator', 'participation_council', 'auditor'] as const) {
    const watcher = await a.role(procedure, role);
    expect(await only(a.ctx(watcher)), role).toMatchObject({ waiting: null, ownOpen: null, mayEnter: false });
  }
});

test('what happened is told once per event, newest first, and only what the reader may know', async () => {
  const { a, procedure, lead, bram } = await tender();
  const types = ['question.received', 'question.taken_up', 'release.published', 'release.sent'];
  const read = async (who: Person) => (await readOverview(a.ctx(who), procedure.id, types)).happened;
  const ofLead = await read(lead);
  expect(ofLead).toHaveLength(6);
  expect(ofLead.map(({ at }) => at)).toEqual(
    ofLead
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
  expect(ofLead[0]).toMatchObject({ type: 'question.received', audience: `team:${procedure.id}` });

  const ofBram = await read(bram);
  expect(ofBram.map(({ type }) => type)).toEqual(['question.received', 'release.published']);
});

test('what is new since the last visit is marked, for the reader alone', async () => {
  const { a, procedure, lead, anna } = await tender();
  const types = ['question.received', 'phase.entered'];
  const marks = async (who: Person) =>
    (await readHappened(a.ctx(who), [procedure.id], types, 9)).map(({ isNew }) => isNew);
  const away = (who: Person, minutes: number) => db.superuser`
    update auth.visit set last_at = last_at - make_interval(mins => ${minutes}), since_at = since_at - make_interval(mins => ${minutes})
     where person_id = ${who.id}`;
  expect(await marks(lead), 'the first visit knows no last one').toEqual([null, null, null, null]);

  await readProcedure(a.ctx(lead), procedure.id);
  await readProcedure(a.ctx(anna), procedure.id);
  await away(lead, 29);
  expect(await marks(lead), 'a pause is no new visit').toEqual([null, null, null, null]);
  await away(lead, 2);
  expect(await marks(lead), 'all came after that visit').toEqual([true, true, true, true]);
  await readProcedure(a.ctx(lead), procedure.id);
  expect(await marks(lead), 'and stays new while this visit lasts').toEqual([true, true, true, true]);
  await away(lead, 31);
  await readProcedure(a.ctx(lead), procedure.id);
  await away(lead, -31);
  expect(await marks(lead), 'what that visit has shown is not').toEqual([false, false, false, false]);
  expect(await marks(anna)).not.toContain(true);
});

test('remarks on one document are told once, with its title, to who may read it', async () => {
  const a = given(db.database);
  const procedure = await a.procedure();
  const lead = await a.role(procedure, 'tender_lead');
  const team = await a.role(procedure, 'tender_team');
  const { people } = await a.consortium(procedure);
  const { id, title } = await a.document(lead, procedure, { room: 'team', title: 'Draaiboek' });
  for (const text of ['Een', 'Twee'])
    await commentOnDocument(
      a.ctx(team),
      SECRET,
      { documentId: id, procedureId: procedure.id },
      { id: crypto.randomUUID(), text },
    );
  const read = (who: Person) =>
    readHappened(a.ctx(who), [procedure.id], ['document.created', 'document.commented'], 9);
  expect(await read(lead)).toMatchObject([
    { type: 'document.commented', document: { id, title } },
    { type: 'document.created', document: { id, title } },
  ]);
  expect(await read(people[0]!)).toEqual([]);
});

test('who takes no part has no work there, and hears of nothing', async () => {
  const { a, procedure } = await tender();
  const stranger = await a.person();
  expect(await listMyWork(a.ctx(stranger))).toEqual([]);
  expect(await readOverview(a.ctx(stranger), procedure.id, ['release.published'])).toEqual({
    ...{ work: null, happened: [] },
  });
});
