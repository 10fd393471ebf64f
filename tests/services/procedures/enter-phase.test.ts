import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAccess } from '~/services/documents/read-access.server';
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

test('two at once is one step', async () => {
  const { build, procedure, lead } = await writingTender(db.database);
  const step = () =>
    enterPhase(build.ctx(lead), procedure.id, { phase: 'selection_document', reason: 'Omdat' });
  const results = await Promise.allSettled([step(), step()]);
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
});
