import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAccess } from '~/services/documents/read-access.server';
import { instantOf } from '~/domain/instant';
import { askQuestion } from '~/services/questions/ask-question.server';
import { withdrawQuestion } from '~/services/questions/withdraw-question.server';
import { given, type Person } from '#tests/support/given';
import { enterPhase } from '~/services/procedures/enter-phase.server';
import { readProcedure } from '~/services/procedures/read-procedure.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { writingTender } from '#tests/support/documents/tender';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const refusal = (code: string) => expect.objectContaining({ kind: 'refusal', code });

test('the tender lead takes a procedure to its next phase, and all who take part hear of it', async () => {
  const { build, procedure, anna, lead, document } = await writingTender(db.database);
  const joint = await document(lead, 'joint');
  expect((await readAccess(build.ctx(anna), joint)).bar).toBeNull();
  const next = { phase: 'selection_document', reason: 'De dialoog is rond.' };
  await enterPhase(build.ctx(lead), procedure.id, next);
  expect((await readProcedure(build.ctx(anna), procedure.id)).procedure.phase).toBe('selection_document');
  expect((await readAccess(build.ctx(anna), joint)).bar).toBe('not_in_this_phase');
  const [event] = await db.superuser`
    select e.record, v.audience, v.data from portal.event e join portal.event_view v on v.event_id = e.id
     where e.type = 'phase.entered' and e.chain_id = ${procedure.id}`;
  expect(event).toMatchObject({
    record: { from: 'dialogue_1', ...next },
    audience: `participants:${procedure.id}`,
    data: { phase: 'selection_document' },
  });
});

test('is refused to others, and to every phase but the next', async () => {
  const { build, procedure, anna, lead, auditor } = await writingTender(db.database);
  const enter = (who: typeof anna, phase: string) =>
    enterPhase(build.ctx(who), procedure.id, { phase, reason: 'Omdat' });
  for (const who of [anna, auditor])
    await expect(enter(who, 'selection_document')).rejects.toEqual(refusal('forbidden'));
  for (const phase of ['dialogue_1', 'funnel', 'preselection_decision', 'onzin'])
    await expect(enter(lead, phase)).rejects.toEqual(refusal('phase_not_next'));
  await expect(enter(await build.person(), 'selection_document')).rejects.toEqual(refusal('not_found'));
});

/** An enquiry whose cut-off lies `hours` from now, with a party that asks. */
async function enquiry(hours: number) {
  const build = given(db.database);
  const cutOff = instantOf(new Date(Date.now() + hours * 3_600_000));
  const procedure = await build.procedure({ cutOff });
  const lead = await build.role(procedure, 'tender_lead');
  const { people } = await build.consortium(procedure);
  const step = (who: Person = lead) =>
    enterPhase(build.ctx(who), procedure.id, { phase: 'preselection_submission', reason: 'Klaar' });
  const ask = async () => {
    const id = crypto.randomUUID();
    const input = { id, lotId: null, followUpOf: null, text: 'Mag dat?' };
    await askQuestion(build.ctx(people[0]), procedure.id, input);
    return id;
  };
  const withdraw = (id: string) => withdrawQuestion(build.ctx(people[0]), procedure.id, id);
  return { procedure, cutOff, step, ask, withdraw };
}

test('an enquiry does not end before its cut-off, nor as long as who asked in time waits', async () => {
  const early = await enquiry(1);
  const asked = await early.ask();
  await expect(early.step()).rejects.toEqual(refusal('cut_off_ahead'));
  await db.superuser`
    update portal.procedure set question_cut_off_at = clock_timestamp() where id = ${early.procedure.id}`;
  await expect(early.step()).rejects.toEqual(refusal('questions_owed'));
  await early.withdraw(asked);
  await early.step();
});

test('a question that comes late holds up nothing', async () => {
  const late = await enquiry(-1);
  await late.ask();
  await late.step();
});

test('two at once is one step', async () => {
  const { build, procedure, lead } = await writingTender(db.database);
  const step = () =>
    enterPhase(build.ctx(lead), procedure.id, { phase: 'selection_document', reason: 'Omdat' });
  const results = await Promise.allSettled([step(), step()]);
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
});
