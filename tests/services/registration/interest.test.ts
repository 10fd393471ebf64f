import { afterAll, beforeAll, expect, test } from 'vitest';
import { listParticipants } from '~/services/registration/list-participants.server';
import { readPlace } from '~/services/registration/read-place.server';
import { registerInterest } from '~/services/registration/register-interest.server';
import { withdrawInterest } from '~/services/registration/withdraw-interest.server';
import { registrationStage, type RegistrationStage } from './stage';

let stage: RegistrationStage;
beforeAll(async () => {
  stage = await registrationStage();
});
afterAll(() => stage.db.close());

async function story(phase = 'preselection_enquiry') {
  const procedure = await stage.make.procedure({ phase });
  const lead = await stage.make.role(procedure, 'tender_lead');
  const anna = await stage.make.person({ name: 'Anna' });
  const ctx = stage.make.ctx(anna);
  const say = (...about: string[]) => registerInterest(ctx, procedure.id, { organisationId: null, about });
  const takeBack = () => withdrawInterest(ctx, procedure.id, { organisationId: null });
  const seen = async () => (await listParticipants(stage.make.ctx(lead), procedure.id)).interests;
  return { procedure, lead, anna, ctx, say, takeBack, seen };
}

test('an operator says in what it is interested, changes its mind, and takes it back', async () => {
  const { procedure, anna, ctx, say, takeBack, seen } = await story();
  const [first, second] = procedure.lots;
  await say('whole', first!.id);
  expect((await readPlace(ctx, procedure.id)).organisations).toEqual([
    {
      ...{ id: anna.organisation.id, name: anna.organisation.name },
      interest: { whole: true, lotIds: [first!.id] },
    },
  ]);
  expect(await seen()).toMatchObject([
    { organisationName: anna.organisation.name, personName: 'Anna', whole: true, lots: [{ number: 1 }] },
  ]);
  await say(second!.id);
  expect(await seen()).toMatchObject([{ whole: false, lots: [{ number: 2 }] }]);
  await takeBack();
  expect(await seen()).toEqual([]);
  expect((await readPlace(ctx, procedure.id)).organisations[0]!.interest).toBeNull();
});

test('the organisation and the team hear of it, and a repetition is no event', async () => {
  const { procedure, anna, say, takeBack } = await story();
  await say('whole');
  await say('whole');
  const audiences = [`organisation:${anna.organisation.id}`, `team:${procedure.id}`];
  const views = await stage.views(procedure.id, 'interest.registered');
  expect(views.map((view) => view.audience as string)).toEqual(audiences);
  expect(views[0]).toMatchObject({ data: { lotIds: [null] }, record: { personId: anna.id } });
  await takeBack();
  await takeBack();
  const ended = await stage.views(procedure.id, 'interest.withdrawn');
  expect(ended.map((view) => view.audience as string)).toEqual(audiences);
});

test('nobody but the team and the auditor reads who is interested', async () => {
  const { procedure, say } = await story();
  await say('whole');
  const auditor = await stage.make.role(procedure, 'auditor');
  expect((await listParticipants(stage.make.ctx(auditor), procedure.id)).interests).toHaveLength(1);
  const evaluator = await stage.make.role(procedure, 'evaluator');
  const { people } = await stage.make.consortium(procedure);
  for (const who of [evaluator, people[0]!, await stage.make.person(), undefined])
    await expect(listParticipants(stage.make.ctx(who), procedure.id)).rejects.toMatchObject({
      code: 'not_found',
    });
});

test('it takes an administrator of an operator, a lot of the procedure, and a phase that allows it', async () => {
  const { procedure, lead, anna, say, takeBack } = await story();
  const about = ['whole'];
  const as = (who?: typeof anna, organisationId: string | null = null, what = about) =>
    registerInterest(stage.make.ctx(who), procedure.id, { organisationId, about: what });
  const clerk = await stage.make.person({ of: anna.organisation, role: 'member' });
  await expect(as()).rejects.toMatchObject({ code: 'sign_in_required' });
  await expect(as(clerk)).rejects.toMatchObject({ code: 'not_administrator' });
  await expect(as(lead)).rejects.toMatchObject({ code: 'role_conflict' });
  const other = await stage.make.person();
  await expect(as(anna, other.organisation.id)).rejects.toMatchObject({
    ...{ code: 'invalid', fields: [{ field: 'organisationId', code: 'choice' }] },
  });
  const elsewhere = (await stage.make.procedure()).lots[0]!.id;
  await expect(as(anna, null, [elsewhere])).rejects.toMatchObject({ code: 'lot_not_in_procedure' });

  await say('whole');
  await stage.db
    .superuser`update portal.procedure set phase = 'preselection_evaluation' where id = ${procedure.id}`;
  await expect(as(other)).rejects.toMatchObject({ code: 'not_in_this_phase' });
  await takeBack(); // that one can always
});

test('somebody with two organisations says for which', async () => {
  const { procedure, anna, ctx } = await story();
  await stage.confirm(await stage.ask({ email: anna.email, kvkNumber: stage.kvk() }), anna);
  const about = ['whole'];
  await expect(registerInterest(ctx, procedure.id, { organisationId: null, about })).rejects.toMatchObject({
    code: 'invalid',
  });
  const { organisations } = await readPlace(ctx, procedure.id);
  await registerInterest(ctx, procedure.id, { organisationId: organisations[1]!.id, about });
  const now = (await readPlace(ctx, procedure.id)).organisations;
  expect(now.map(({ interest }) => interest !== null)).toEqual([false, true]);
});

test('what the reader is here is told for everyone', async () => {
  const { procedure, lead, anna } = await story('strategy');
  const kind = async (who?: typeof anna) => (await readPlace(stage.make.ctx(who), procedure.id)).kind;
  const clerk = await stage.make.person({ of: anna.organisation, role: 'member' });
  expect(await Promise.all([undefined, lead, anna, clerk].map(kind))).toEqual([
    ...['visitor', 'buyer', 'administrator', 'member'],
  ]);
  const place = await readPlace(stage.make.ctx(anna), procedure.id);
  expect(place.may).toEqual({ interest: false, participation: false });
});
