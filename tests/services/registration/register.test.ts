import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLATFORM } from '~/services/ledger/change.server';
import { verifyChain } from '~/services/ledger/verify-chain.server';
import { admitColleague } from '~/services/registration/admit-colleague.server';
import { readJoinRequest } from '~/services/registration/join-request.server';
import { readRegistration } from '~/services/registration/read-registration.server';
import { requestRegistration } from '~/services/registration/request-registration.server';
import { registrationStage, type RegistrationStage } from './stage';

let stage: RegistrationStage;
beforeAll(async () => {
  stage = await registrationStage();
});
afterAll(() => stage.db.close());

const organisationOf = async (kvkNumber: string) => {
  const rows = await stage.db.superuser<{ id: string; kind: string; name: string }[]>`
    select id, kind, name from portal.organisation where kvk_number = ${kvkNumber}`;
  return rows[0] ?? null;
};
const membersOf = (organisationId: string) => stage.db.superuser<{ person_id: string; role: string }[]>`
  select person_id, role from portal.membership where organisation_id = ${organisationId}`;

test('a new organisation comes in by a link, and who asked administers it', async () => {
  const [email, kvkNumber] = [stage.newAddress(), stage.kvk()];
  const token = await stage.ask({ email, kvkNumber });
  expect(token).toMatch(/^[\w-]{43}$/);
  const [row] = await stage.db.superuser`
    select t::text as text, expires_at - created_at = interval '1 day' as day from auth.token t where email = ${email}`;
  expect(row!.text).not.toContain(token);
  expect(row!.day).toBe(true);
  expect(await organisationOf(kvkNumber), 'nothing is there before the address is confirmed').toBeNull();

  const page = await readRegistration(stage.services, token, { personId: null, ip: stage.ip() });
  expect(page).toMatchObject({ kind: 'open', step: 'choose_password', email, kvkNumber });
  expect(await stage.confirm(token, undefined, '')).toEqual({ kind: 'password_needed' });
  const confirmed = await stage.confirm(token);
  if (confirmed.kind !== 'registered') throw new Error(confirmed.kind);
  expect(confirmed).toMatchObject({ isNew: true, next: '/' });
  const organisation = (await organisationOf(kvkNumber))!;
  expect(organisation).toMatchObject({ kind: 'operator', name: 'Stichting Nieuw' });
  expect(await membersOf(organisation.id)).toEqual([
    { person_id: confirmed.personId, role: 'administrator' },
  ]);
  expect(await stage.audiencesOf(confirmed.personId)).toEqual(
    expect.arrayContaining(['operators', `organisation:${organisation.id}`]),
  );
  expect((await stage.views(PLATFORM, 'organisation.registered')).slice(0, 2)).toMatchObject([
    { audience: `organisation:${organisation.id}`, data: { id: organisation.id } },
    { audience: `person:${confirmed.personId}`, type: 'access_changed' },
  ]);
  expect(await stage.confirm(token), 'the link works once').toEqual({ kind: 'gone' });
});

test('neither the answer nor what waits in the queue tells whether address or number are known', async () => {
  const known = await stage.make.person();
  const taken = await stage.kvkOf(known);
  const shape = async (email: string, kvkNumber: string) => {
    await stage.ask({ email, kvkNumber });
    const [job] = await stage.jobs();
    return Object.keys(job!.payload).sort();
  };
  const shapes = [
    await shape(stage.newAddress(), stage.kvk()),
    await shape(known.email, stage.kvk()),
    await shape(stage.newAddress(), taken),
    await shape(known.email, taken),
  ];
  expect(new Set(shapes.map(String))).toEqual(new Set(['kind,locale,token']));
});

test('too many requests wait', async () => {
  const email = stage.newAddress();
  const form = { email, kvkNumber: stage.kvk(), organisationName: 'A', name: 'B' };
  const ask = (ip: string) => requestRegistration(stage.services, form, { ip, locale: 'nl', next: '/' });
  for (let i = 0; i < 3; i++) expect(await ask(stage.ip())).toBeNull();
  expect(await ask(stage.ip())).toBeGreaterThan(0);
});

test('a known number: its administrators are asked, and let somebody in or not', async () => {
  const boss = await stage.make.person({ name: 'Bea Baas' });
  const clerk = await stage.make.person({ name: 'Ko Klerk', of: boss.organisation, role: 'member' });
  const kvkNumber = await stage.kvkOf(boss);
  const email = stage.newAddress();
  const asked = await stage.confirm(await stage.ask({ email, kvkNumber, organisationName: 'Andere naam' }));
  if (asked.kind !== 'asked') throw new Error(asked.kind);
  expect(await membersOf(boss.organisation.id)).toHaveLength(2);
  expect((await organisationOf(kvkNumber))!.name, 'the name is not the asker’s to change').not.toBe(
    'Andere naam',
  );
  expect(await stage.audiencesOf(asked.personId)).toEqual(['public']);
  expect(await stage.views(PLATFORM, 'membership.requested')).toMatchObject([
    { audience: `organisation:${boss.organisation.id}`, data: { name: 'Nina Nieuw' } },
  ]);
  const [job] = await stage.jobs();
  expect(job).toMatchObject({ task: 'link-mail', payload: { kind: 'join_request', people: [boss.id] } });

  const token = job!.payload.token!;
  const stranger = await stage.make.person();
  for (const who of [stranger, clerk]) {
    expect(await readJoinRequest(stage.make.ctx(who), stage.services, token, stage.ip())).toEqual({
      kind: 'not_yours',
    });
    const admit = admitColleague(stage.make.ctx(who), stage.services, token, { administrator: true });
    await expect(admit).rejects.toMatchObject({ code: 'not_administrator' });
  }
  expect(await readJoinRequest(stage.make.ctx(boss), stage.services, token, stage.ip())).toMatchObject({
    ...{ kind: 'open', name: 'Nina Nieuw', email, organisationName: boss.organisation.name },
  });
  const admit = () => admitColleague(stage.make.ctx(boss), stage.services, token, { administrator: false });
  expect(await admit()).toBe(true);
  expect(await membersOf(boss.organisation.id)).toContainEqual({ person_id: asked.personId, role: 'member' });
  expect(await stage.audiencesOf(asked.personId)).toContain(`organisation:${boss.organisation.id}`);
  expect((await stage.jobs())[0]).toMatchObject({
    task: 'joined-mail',
    payload: { personId: asked.personId },
  });
  expect(await admit()).toBe(false);
});

test('an address with an account confirms when signed in, and keeps its organisation', async () => {
  const nora = await stage.make.person({ name: 'Nora' });
  const kvkNumber = stage.kvk();
  const token = await stage.ask({ email: nora.email, kvkNumber });
  expect(await stage.confirm(token)).toEqual({ kind: 'sign_in' });
  expect(await stage.confirm(token, await stage.make.person())).toEqual({ kind: 'sign_in' });
  expect(await stage.confirm(token, nora)).toMatchObject({
    ...{ kind: 'registered', isNew: false, personId: nora.id },
  });
  const audiences = await stage.audiencesOf(nora.id);
  expect(audiences.filter((key) => key.startsWith('organisation:'))).toHaveLength(2);
});

test('the buyer’s side registers no provider', async () => {
  const lead = await stage.make.role(await stage.make.procedure(), 'tender_lead');
  const token = await stage.ask({ email: lead.email, kvkNumber: stage.kvk() });
  await expect(stage.confirm(token, lead)).rejects.toMatchObject({
    ...{ code: 'role_conflict', params: { held: 'buyer' } },
  });
});

test('a link is gone after its day', async () => {
  const email = stage.newAddress();
  const token = await stage.ask({ email, kvkNumber: stage.kvk() });
  await stage.db.superuser`update auth.token set expires_at = now() where email = ${email}`;
  expect(await stage.confirm(token)).toEqual({ kind: 'gone' });
  expect(await stage.confirm('no such link')).toEqual({ kind: 'gone' });
});

// What a crash leaves: everything after the step is missing. The person comes back by the same link.
test.each(['the account', 'the organisation'])(
  'after a crash behind %s, the same link goes on',
  async (step) => {
    const [email, kvkNumber] = [stage.newAddress(), stage.kvk()];
    const token = await stage.ask({ email, kvkNumber });
    const first = await stage.confirm(token);
    if (first.kind !== 'registered') throw new Error(first.kind);
    await stage.db.superuser`update auth.token set used_at = null where email = ${email}`;
    if (step === 'the account') {
      await stage.db.superuser`delete from portal.membership where person_id = ${first.personId}`;
      await stage.db.superuser`delete from portal.person where id = ${first.personId}`;
      await stage.db.superuser`delete from portal.organisation where kvk_number = ${kvkNumber}`;
    }
    const nina = { id: first.personId, name: '', email, organisation: { id: '', name: '' } };
    expect(await stage.confirm(token, nina)).toMatchObject({ kind: 'registered', isNew: false });
    expect(await membersOf((await organisationOf(kvkNumber))!.id)).toEqual([
      { person_id: first.personId, role: 'administrator' },
    ]);
  },
);

test('two at once with one number: one registers it, the other asks to join', async () => {
  const kvkNumber = stage.kvk();
  const tokens = [
    await stage.ask({ email: stage.newAddress(), kvkNumber }),
    await stage.ask({ email: stage.newAddress(), kvkNumber }),
  ];
  const outcomes = await Promise.all(tokens.map((token) => stage.confirm(token)));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['asked', 'registered']);
});

test('the platform’s chain verifies', async () => {
  expect(await verifyChain(stage.db.database, PLATFORM)).toMatchObject({ kind: 'whole' });
});
