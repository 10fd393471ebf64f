import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPublicProcedures } from '~/services/procedures/list-public-procedures.server';
import { readPublicProcedure } from '~/services/procedures/read-public-procedure.server';
import { describeProcedure, type Publicity } from '~/services/setup/describe-procedure.server';
import { registrationStage, type RegistrationStage } from './stage';

let stage: RegistrationStage;
beforeAll(async () => {
  stage = await registrationStage();
});
afterAll(() => stage.db.close());

const NOTHING: Publicity = { sections: [], lots: [], budget: [], planned: [], publications: [] };

test('a procedure says of itself what everybody reads, and says it anew as a whole', async () => {
  const procedure = await stage.make.procedure();
  const read = async () => (await readPublicProcedure(stage.services, procedure.id)).publicity;
  expect(await read()).toMatchObject({ sections: [], lots: [{ text: null, budgetCents: null }, {}] });
  await describeProcedure(stage.make.ctx(), procedure.id, {
    sections: [{ kind: 'asked', text: 'Begeleiding.' }],
    lots: [{ lotId: procedure.lots[0]!.id, text: 'De binnenstad.', budgetCents: 241_000_000 }],
    budget: [
      { name: 'Begeleiding', covered: true, cents: { 2027: 865_000_000, 2026: 870_900_000 } },
      { name: 'Taakstelling', covered: false, cents: { 2026: -11_900_000 } },
    ],
    planned: [{ phase: 'dialogue_1', startsOn: '2027-02-01', endsOn: '2027-04-30' }],
    publications: [
      { kind: 'memo', publishedOn: '2020-12-03', reference: '1', title: 'Nota', text: '' },
      { kind: 'decision', publishedOn: '2021-02-16', reference: null, title: 'Besluit', text: '' },
    ],
  });
  expect(await read()).toMatchObject({
    sections: [{ kind: 'asked', text: 'Begeleiding.' }],
    lots: [{ number: 1, text: 'De binnenstad.', budgetCents: 241_000_000 }, { text: null }],
    budget: [
      { position: 0, year: 2026, amountCents: 870_900_000 },
      { position: 0, year: 2027 },
      { position: 1, covered: false, amountCents: -11_900_000 },
    ],
    planned: [{ phase: 'dialogue_1', startsOn: '2027-02-01', endsOn: '2027-04-30' }],
    publications: [{ title: 'Besluit' }, { title: 'Nota' }],
  });
  await describeProcedure(stage.make.ctx(), procedure.id, NOTHING);
  expect(await read()).toMatchObject({ sections: [], budget: [], planned: [], publications: [] });
  const views = await stage.views(procedure.id, 'procedure.described');
  expect(views.map((view) => view.audience as string)).toEqual(['public', 'public']);
});

test('a planned phase is one of the template’s', async () => {
  const procedure = await stage.make.procedure();
  const planned = [{ phase: 'holiday', startsOn: '2027-02-01', endsOn: null }];
  await expect(describeProcedure(stage.make.ctx(), procedure.id, { ...NOTHING, planned })).rejects.toThrow(
    RangeError,
  );
});

test('what is not there is not found, and the list holds what is public', async () => {
  const procedure = await stage.make.procedure({ title: 'Openbaar' });
  expect((await listPublicProcedures(stage.services)).map(({ id }) => id)).toContain(procedure.id);
  for (const id of [crypto.randomUUID(), 'no id'])
    await expect(readPublicProcedure(stage.services, id)).rejects.toMatchObject({ code: 'not_found' });
  await stage.db
    .superuser`update portal.procedure set audience = ${`team:${procedure.id}`} where id = ${procedure.id}`;
  await expect(readPublicProcedure(stage.services, procedure.id)).rejects.toMatchObject({
    code: 'not_found',
  });
  expect((await listPublicProcedures(stage.services)).map(({ id }) => id)).not.toContain(procedure.id);
});
