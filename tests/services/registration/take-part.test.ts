import { afterAll, beforeAll, expect, test } from 'vitest';
import { askQuestion } from '~/services/questions/ask-question.server';
import { listParticipants } from '~/services/registration/list-participants.server';
import { readConsortium } from '~/services/registration/read-consortium.server';
import { readPlace } from '~/services/registration/read-place.server';
import { TakePartForm } from '~/services/registration/registration-forms';
import { registrationStage, type RegistrationStage } from './stage';

let stage: RegistrationStage;
beforeAll(async () => {
  stage = await registrationStage();
});
afterAll(() => stage.db.close());

test('one organisation alone is a party of its own name, and asks', async () => {
  const procedure = await stage.make.procedure();
  const lead = await stage.make.role(procedure, 'tender_lead');
  const anna = await stage.make.person();
  const { consortiumId } = await stage.takePart(anna, procedure);
  expect(await stage.audiencesOf(anna.id)).toEqual(
    expect.arrayContaining([
      ...[`consortium:${consortiumId}`, `participants:${procedure.id}`, `lot:${procedure.lots[0]!.id}`],
    ]),
  );
  expect(await stage.audiencesOf(anna.id)).not.toContain(`lot:${procedure.lots[1]!.id}`);
  expect((await listParticipants(stage.make.ctx(lead), procedure.id)).participants).toMatchObject([
    { name: anna.organisation.name, organisationNames: [anna.organisation.name] },
  ]);
  expect(await stage.views(procedure.id, 'participant.registered')).toMatchObject([
    { audience: `team:${procedure.id}`, data: { consortiumId } },
    { audience: `organisation:${anna.organisation.id}`, type: 'participation.registered' },
    { audience: `person:${anna.id}`, type: 'access_changed' },
  ]);
  const question = { id: crypto.randomUUID(), lotId: null, followUpOf: null, text: 'Mag dat?' };
  expect((await askQuestion(stage.make.ctx(anna), procedure.id, question)).late).toBe(false);
});

test('a party of several begins with its lead, under a name of its own', async () => {
  const procedure = await stage.make.procedure();
  const anna = await stage.make.person();
  await stage.takePart(anna, procedure, { consortiumName: 'Verband Zilver' });
  expect(await readConsortium(stage.make.ctx(anna), procedure.id)).toMatchObject({
    ...{ name: 'Verband Zilver', mayInvite: true, invitations: [], lots: [{ number: 1 }] },
    members: [{ organisationName: anna.organisation.name, role: 'group_lead' }],
  });
});

test('a double click is one party; a second one of the same organisation is refused', async () => {
  const procedure = await stage.make.procedure();
  const anna = await stage.make.person();
  const colleague = await stage.make.person({ of: anna.organisation });
  const id = crypto.randomUUID();
  const both = await Promise.all([
    stage.takePart(anna, procedure, { id }),
    stage.takePart(anna, procedure, { id }),
  ]);
  expect(both).toEqual([{ consortiumId: id }, { consortiumId: id }]);
  await expect(stage.takePart(anna, procedure)).rejects.toMatchObject({ code: 'already_registered' });
  await expect(stage.takePart(colleague, procedure)).rejects.toMatchObject({
    code: 'organisation_takes_part',
  });
  const place = await readPlace(stage.make.ctx(colleague), procedure.id);
  expect(place).toMatchObject({ takesPart: false, parts: [{ consortiumId: id, role: 'group_lead' }] });
  const [{ n }] = (await stage.db.superuser`
    select count(*)::int as n from portal.consortium where procedure_id = ${procedure.id}`) as [
    { n: number },
  ];
  expect(n).toBe(1);
});

test('two colleagues at once: one party', async () => {
  const procedure = await stage.make.procedure();
  const anna = await stage.make.person();
  const colleague = await stage.make.person({ of: anna.organisation });
  const both = await Promise.allSettled([
    stage.takePart(anna, procedure),
    stage.takePart(colleague, procedure),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('an id of somebody else’s party makes a new one', async () => {
  const [one, other] = [await stage.make.procedure(), await stage.make.procedure()];
  const anna = await stage.make.person();
  const bram = await stage.make.person();
  const { consortiumId } = await stage.takePart(anna, one);
  for (const at of [one, other]) {
    const own = await stage.takePart(bram, at, { id: consortiumId });
    expect(own.consortiumId).not.toBe(consortiumId);
  }
  expect(await stage.audiencesOf(bram.id)).not.toContain(`consortium:${consortiumId}`);
});

test.each([
  ['strategy', false],
  ['market_consultation', false],
  ['publication', false],
  ['preselection_enquiry', true],
  ['preselection_submission', true],
  ['preselection_opening', false],
  ['dialogue_1', false],
  ['consortium_formation', false],
  ['tender_enquiry', false],
  ['closed', false],
])('in phase %s: %s', async (phase, allowed) => {
  const procedure = await stage.make.procedure({ phase });
  const attempt = stage.takePart(await stage.make.person(), procedure);
  if (allowed) await expect(attempt).resolves.toHaveProperty('consortiumId');
  else await expect(attempt).rejects.toMatchObject({ code: 'not_in_this_phase' });
});

test('the buyer’s side takes no part', async () => {
  const procedure = await stage.make.procedure();
  const lead = await stage.make.role(procedure, 'tender_lead');
  await expect(stage.takePart(lead, procedure)).rejects.toMatchObject({ code: 'role_conflict' });
});

test('the form asks for a name where there are several, and for a confirmation', () => {
  const fields = (input: Record<string, unknown>) =>
    TakePartForm.safeParse({ id: crypto.randomUUID(), ...input }).error?.issues.map(
      (issue) => `${issue.path.join('.')} ${issue.message}`,
    );
  expect(fields({ form: 'alone', lotId: [], confirmed: 'yes' })).toBeUndefined();
  expect(fields({ form: 'together', lotId: [], confirmed: 'yes' })).toEqual(['consortiumName required']);
  expect(fields({ form: 'alone', lotId: [] })).toEqual(['confirmed confirm']);
  expect(fields({ form: 'together', lotId: [] })).toHaveLength(2);
});
