import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Into } from '~/services/people/invitation';
import { invitePerson } from '~/services/people/invite-person.server';
import { listPeople } from '~/services/people/list-people.server';
import { readInvitation } from '~/services/people/read-invitation.server';
import type { Person } from '#tests/support/given';
import { peopleStage, type PeopleStage } from './stage';

let stage: PeopleStage;

beforeAll(async () => {
  stage = await peopleStage();
});
afterAll(() => stage.db.close());

test('a new address is invited, chooses a password and sits in the room', async () => {
  const { lead, room, procedureId, consortiumId } = await stage.story();
  const email = stage.newAddress();
  const token = await stage.invite(lead, email, room);
  expect(token).toMatch(/^[\w-]{43}$/);
  const tokens = await stage.db.superuser`select t::text as text from auth.token t where email = ${email}`;
  expect(tokens[0]!.text).not.toContain(token);

  const page = await readInvitation(stage.services, token, { personId: null, ip: '::1' });
  expect(page).toMatchObject({ kind: 'open', step: 'choose_password', inviterName: 'Lena Lead', email });
  expect(await stage.accept(token, undefined, '')).toEqual({ kind: 'password_needed' });
  const accepted = await stage.accept(token);
  if (accepted.kind !== 'accepted') throw new Error(accepted.kind);
  expect(accepted).toMatchObject({ procedureId, isNew: true });
  expect(await stage.audiencesOf(accepted.personId)).toEqual(
    expect.arrayContaining([`consortium:${consortiumId}`, `organisation:${lead.organisation.id}`]),
  );
  const { consortium } = await listPeople(stage.make.ctx(lead), procedureId);
  expect(consortium?.people.map((p) => p.personName)).toEqual(['Lena Lead', 'Mo Lid', 'Nina Nieuw']);
});

test('invitation and acceptance tell the room a name, and nothing else', async () => {
  const { lead, room, procedureId, consortiumId } = await stage.story();
  const email = stage.newAddress();
  const accepted = await stage.accept(await stage.invite(lead, email, room));
  const invited = await stage.views(procedureId, 'person.invited');
  expect(invited).toHaveLength(1);
  expect(invited[0]).toMatchObject({ audience: `consortium:${consortiumId}`, actor_id: lead.id });
  expect(invited[0]!.data).toEqual({ name: 'Nina Nieuw' });
  expect(invited[0]!.record).toMatchObject({ email });
  const personId = accepted.kind === 'accepted' ? accepted.personId : '';
  const granted = (await stage.views(procedureId, 'access.granted')).slice(0, 2);
  expect(granted.map((v) => [v.audience as string, v.type as string])).toEqual([
    [`consortium:${consortiumId}`, 'access.granted'],
    [`person:${personId}`, 'access_changed'],
  ]);
  expect(granted[0]).toMatchObject({ actor_id: personId, data: { name: 'Nina Nieuw' } });
});

test('an invitation is used once', async () => {
  const { lead, room } = await stage.story();
  const token = await stage.invite(lead, stage.newAddress(), room);
  expect((await stage.accept(token)).kind).toBe('accepted');
  expect(await stage.accept(token)).toEqual({ kind: 'gone' });
  expect(await readInvitation(stage.services, token, { personId: null, ip: '::1' })).toEqual({
    kind: 'gone',
  });
});

test('an invitation is gone after 7 days', async () => {
  const { lead, room } = await stage.story();
  const email = stage.newAddress();
  const token = await stage.invite(lead, email, room);
  const [row] = await stage.db
    .superuser`select expires_at - created_at = interval '7 days' as week from auth.token
    where email = ${email}`;
  expect(row!.week).toBe(true);
  await stage.db.superuser`update auth.token set expires_at = now() where email = ${email}`;
  expect(await stage.accept(token)).toEqual({ kind: 'gone' });
  expect(await stage.accept('no such token')).toEqual({ kind: 'gone' });
});

test('an existing address must be signed in as that person, and keeps its organisation and password', async () => {
  const { lead, room, procedureId, consortiumId, member } = await stage.story();
  const nora = await stage.make.person({ name: 'Nora' });
  const token = await stage.invite(lead, nora.email, room);
  expect(await stage.accept(token)).toEqual({ kind: 'sign_in' });
  expect(await stage.accept(token, member)).toEqual({ kind: 'sign_in' });
  const page = await readInvitation(stage.services, token, { personId: nora.id, ip: '::1' });
  expect(page).toMatchObject({ step: 'accept' });
  expect(await stage.accept(token, nora)).toMatchObject({
    kind: 'accepted',
    isNew: false,
    personId: nora.id,
  });
  expect(await stage.audiencesOf(nora.id)).toContain(`consortium:${consortiumId}`);
  const { consortium } = await listPeople(stage.make.ctx(nora), procedureId);
  expect(consortium?.people.find((p) => p.personId === nora.id)?.organisationName).toBe(
    nora.organisation.name,
  );
  const [row] = await stage.db
    .superuser`select password_hash from auth.credential where person_id = ${nora.id}`;
  expect(row!.password_hash).toBe('no password');
});

// What a crash leaves: everything after the step is missing. The person comes back by the same link.
test.each(['the account', 'the person', 'the seat'])(
  'after a crash behind %s, the same link goes on',
  async (step) => {
    const { lead, room, procedureId, consortiumId } = await stage.story();
    const email = stage.newAddress();
    const token = await stage.invite(lead, email, room);
    const first = await stage.accept(token);
    if (first.kind !== 'accepted') throw new Error(first.kind);
    const { personId } = first;
    await stage.db.superuser`update auth.token set used_at = null where email = ${email}`;
    if (step !== 'the seat')
      await stage.db.superuser`delete from portal.consortium_person where person_id = ${personId}`;
    if (step === 'the account') {
      await stage.db.superuser`delete from portal.membership where person_id = ${personId}`;
      await stage.db.superuser`delete from portal.person where id = ${personId}`;
    }
    const nina: Person = { id: personId, name: 'Nina Nieuw', email, organisation: lead.organisation };
    expect(await stage.accept(token)).toEqual({ kind: 'sign_in' });
    expect(await stage.accept(token, nina)).toMatchObject({ kind: 'accepted', personId, isNew: false });
    expect(await stage.audiencesOf(personId)).toEqual(
      expect.arrayContaining([`consortium:${consortiumId}`, `organisation:${lead.organisation.id}`]),
    );
    const granted = await stage.views(procedureId, 'access.granted');
    const toPerson = granted.filter((v) => v.audience === `person:${personId}`);
    expect(toPerson).toHaveLength(step === 'the seat' ? 1 : 2);
    expect(await stage.accept(token, nina)).toEqual({ kind: 'gone' });
  },
);

test('two clicks at the same time give one seat', async () => {
  const { lead, room, procedureId } = await stage.story();
  const nora = await stage.make.person();
  const token = await stage.invite(lead, nora.email, room);
  const answers = await Promise.all([stage.accept(token, nora), stage.accept(token, nora)]);
  expect(answers.map((a) => a.kind)).toContain('accepted');
  const granted = await stage.views(procedureId, 'access.granted');
  expect(granted.filter((v) => v.audience === `person:${nora.id}`)).toHaveLength(1);
});

test('only the consortium’s lead invites into its room, only the tender lead into a role', async () => {
  const { lead, member, tenderLead, room, team } = await stage.story();
  const other = await stage.story();
  const [email, ctx] = [stage.newAddress(), stage.make.ctx];
  const into = (by: Person, what: Into) =>
    invitePerson(ctx(by), stage.services, { email, name: 'N', into: what });
  await expect(into(member, room)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(into(other.lead, room)).rejects.toMatchObject({ code: 'not_found' });
  await expect(into(tenderLead, room)).rejects.toMatchObject({ kind: 'refusal' });
  await expect(into(lead, team)).rejects.toMatchObject({ kind: 'refusal' });
  await expect(into(other.tenderLead, team)).rejects.toMatchObject({ code: 'not_found' });
  const moderator = await stage.make.role({ id: room.procedureId }, 'moderator');
  await expect(into(moderator, team)).rejects.toMatchObject({ code: 'forbidden' });
  const jobs = await stage.db
    .superuser`select 1 from graphile_worker._private_jobs where payload ->> 'to' = ${email}`;
  expect(jobs).toHaveLength(0);
});

test('roles that may not go together are refused on invitation and on acceptance', async () => {
  const { procedureId, tenderLead, team } = await stage.story();
  const evaluator = await stage.make.role({ id: procedureId }, 'evaluator');
  const asEvaluator: Into = { kind: 'procedure_role', procedureId, role: 'evaluator' };
  const refused = { code: 'role_conflict', params: { held: 'evaluator' } };
  await expect(stage.invite(tenderLead, evaluator.email, team)).rejects.toMatchObject(refused);
  await expect(stage.invite(tenderLead, tenderLead.email, asEvaluator)).rejects.toMatchObject({
    code: 'own_role',
  });

  const bo = await stage.make.person({ of: await stage.make.organisation({ kind: 'buyer' }) });
  const [first, second] = [
    await stage.invite(tenderLead, bo.email, asEvaluator),
    await stage.invite(tenderLead, bo.email, team),
  ];
  expect((await stage.accept(first, bo)).kind).toBe('accepted');
  await expect(stage.accept(second, bo)).rejects.toMatchObject(refused);
});

test('nobody stands on both sides', async () => {
  const { tenderLead, lead, team, room, procedureId } = await stage.story();
  const operator = await stage.make.person();
  const token = await stage.invite(tenderLead, operator.email, team);
  await expect(stage.accept(token, operator)).rejects.toMatchObject({
    code: 'role_conflict',
    params: { held: 'operator' },
  });
  const auditor = await stage.make.role({ id: procedureId }, 'auditor');
  const toRoom = await stage.invite(lead, auditor.email, room);
  await expect(stage.accept(toRoom, auditor)).rejects.toMatchObject({ params: { held: 'buyer' } });
  expect(await stage.audiencesOf(auditor.id)).not.toContain(
    `consortium:${(room as { consortiumId: string }).consortiumId}`,
  );
});

test('nobody sits with two parties of one procedure', async () => {
  const { lead, room, procedureId } = await stage.story();
  const rival = await stage.make.person();
  const lots = await stage.db
    .superuser`select id, number, name from portal.lot where procedure_id = ${procedureId}`;
  await stage.make.consortium({ id: procedureId, lots: lots as never }, { people: [rival] });
  const token = await stage.invite(lead, rival.email, room);
  await expect(stage.accept(token, rival)).rejects.toMatchObject({ code: 'already_registered' });
});
