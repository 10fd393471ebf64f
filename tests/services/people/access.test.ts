import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Into } from '~/services/people/invitation';
import { listPeople } from '~/services/people/list-people.server';
import { removePerson } from '~/services/people/remove-person.server';
import { revokeRole } from '~/services/people/revoke-role.server';
import { peopleStage, type PeopleStage } from './stage';

let stage: PeopleStage;

beforeAll(async () => {
  stage = await peopleStage();
});
afterAll(() => stage.db.close());

test('who is removed hears of it in person, loses the room, and can’t come back by an old link', async () => {
  const { lead, member, room, procedureId, consortiumId } = await stage.story();
  const nora = await stage.make.person({ name: 'Nora' });
  const [used, spare] = [
    await stage.invite(lead, nora.email, room),
    await stage.invite(lead, nora.email, room),
  ];
  await stage.accept(used, nora);
  const target = { procedureId, consortiumId, personId: nora.id };
  await expect(removePerson(stage.make.ctx(member), target)).rejects.toMatchObject({ code: 'forbidden' });
  await removePerson(stage.make.ctx(lead), target);
  const revoked = await stage.views(procedureId, 'access.revoked');
  expect(revoked).toMatchObject([
    { audience: `consortium:${consortiumId}`, type: 'access.revoked', data: { name: 'Nina Nieuw' } },
    { audience: `person:${nora.id}`, type: 'access_changed', data: {} },
  ]);
  expect(await stage.audiencesOf(nora.id)).not.toContain(`consortium:${consortiumId}`);
  expect(await stage.accept(spare, nora)).toEqual({ kind: 'gone' });
  await expect(removePerson(stage.make.ctx(lead), target)).rejects.toMatchObject({ code: 'not_found' });
  expect((await stage.accept(await stage.invite(lead, nora.email, room), nora)).kind).toBe('accepted');
});

test('an invitation lapses with its inviter’s own part', async () => {
  const { lead, member, procedureId, consortiumId } = await stage.story();
  const asLead: Into = { kind: 'consortium', procedureId, consortiumId, lead: true };
  const nora = await stage.make.person();
  await stage.accept(await stage.invite(lead, nora.email, asLead), nora);
  const pending = await stage.invite(nora, stage.newAddress(), asLead);
  await removePerson(stage.make.ctx(lead), { procedureId, consortiumId, personId: nora.id });
  expect(await stage.accept(pending)).toEqual({ kind: 'gone' });
  await removePerson(stage.make.ctx(lead), { procedureId, consortiumId, personId: member.id });
});

test('the last lead stays', async () => {
  const { lead, procedureId, consortiumId } = await stage.story();
  const target = { procedureId, consortiumId, personId: lead.id };
  await expect(removePerson(stage.make.ctx(lead), target)).rejects.toMatchObject({ code: 'last_lead' });
});

test('the tender lead takes roles away, never the own one', async () => {
  const { tenderLead, lead, procedureId } = await stage.story();
  const moderator = await stage.make.role({ id: procedureId }, 'moderator');
  const role = { procedureId, personId: moderator.id, role: 'moderator' as const };
  const own = { procedureId, personId: tenderLead.id, role: 'tender_lead' as const };
  await expect(revokeRole(stage.make.ctx(tenderLead), own)).rejects.toMatchObject({ code: 'own_role' });
  await expect(revokeRole(stage.make.ctx(moderator), role)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(revokeRole(stage.make.ctx(lead), role)).rejects.toMatchObject({ code: 'forbidden' });
  await revokeRole(stage.make.ctx(tenderLead), role);
  expect(await stage.audiencesOf(moderator.id)).not.toContain(`team:${procedureId}`);
  expect(await stage.views(procedureId, 'access.revoked')).toMatchObject([
    { audience: `team:${procedureId}` },
    { audience: `person:${moderator.id}`, type: 'access_changed' },
  ]);
});

test('everyone sees the people that are theirs to see, with what they may do', async () => {
  const { tenderLead, lead, member, procedureId, consortiumId } = await stage.story();
  const evaluator = await stage.make.role({ id: procedureId }, 'evaluator');
  const forLead = await listPeople(stage.make.ctx(lead), procedureId);
  expect(forLead).toMatchObject({ roster: [], mayInviteToRole: false });
  expect(forLead.consortium).toMatchObject({ id: consortiumId, mayInvite: true });
  expect(forLead.consortium?.people.map((p) => [p.personId, p.mayRemove])).toEqual([
    [lead.id, false],
    [member.id, true],
  ]);
  expect((await listPeople(stage.make.ctx(member), procedureId)).consortium?.mayInvite).toBe(false);
  const forTeam = await listPeople(stage.make.ctx(tenderLead), procedureId);
  expect(forTeam).toMatchObject({ mayInviteToRole: true, consortium: null });
  expect(forTeam.roster.map((r) => [r.personId, r.mayRevoke])).toEqual(
    expect.arrayContaining([
      [tenderLead.id, false],
      [evaluator.id, true],
    ]),
  );
  const nothing = { roster: [], mayInviteToRole: false, consortium: null };
  expect(await listPeople(stage.make.ctx(evaluator), procedureId)).toEqual(nothing);
  expect(await listPeople(stage.make.ctx(), procedureId)).toEqual(nothing);
  expect(await listPeople(stage.make.ctx(lead), 'no id')).toEqual(nothing);
});
