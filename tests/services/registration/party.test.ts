import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyChain } from '~/services/ledger/verify-chain.server';
import { removePerson } from '~/services/people/remove-person.server';
import { answerPartyInvitation } from '~/services/registration/answer-party-invitation.server';
import { cancelInvitation } from '~/services/registration/cancel-invitation.server';
import { listParticipants } from '~/services/registration/list-participants.server';
import { readConsortium } from '~/services/registration/read-consortium.server';
import { readPartyInvitation } from '~/services/registration/read-party-invitation.server';
import { readPlace } from '~/services/registration/read-place.server';
import type { Person } from '#tests/support/given';
import { registrationStage, type RegistrationStage } from './stage';

let stage: RegistrationStage;
beforeAll(async () => {
  stage = await registrationStage();
});
afterAll(() => stage.db.close());

/** A party that Anna leads, and Piet, who administers another organisation. */
async function story() {
  const procedure = await stage.make.procedure();
  const tenderLead = await stage.make.role(procedure, 'tender_lead');
  const anna = await stage.make.person({ name: 'Anna' });
  const { consortiumId } = await stage.takePart(anna, procedure, { consortiumName: 'Verband Zilver' });
  const kvkNumber = stage.kvk();
  const piet = await stage.make.person({ name: 'Piet', of: await stage.make.organisation({ kvkNumber }) });
  const to = { email: piet.email, kvkNumber };
  return { procedure, tenderLead, anna, consortiumId, piet, kvkNumber, to };
}

const answer = (who: Person | undefined, token: string, what: 'join' | 'decline' = 'join') =>
  answerPartyInvitation(stage.make.ctx(who), stage.services, token, what);

test('an organisation is asked, joins, and only the two of them know', async () => {
  const { procedure, tenderLead, anna, consortiumId, piet, to } = await story();
  const token = await stage.invite(anna, procedure, to);
  const page = await readPartyInvitation(stage.make.ctx(piet), stage.services, token, stage.ip());
  expect(page).toMatchObject({
    ...{ step: 'confirm', joins: piet.organisation.name, consortiumName: 'Verband Zilver' },
    ...{ inviterName: 'Anna', organisationName: anna.organisation.name, role: 'group_member' },
  });
  expect(await answer(piet, token)).toEqual({ kind: 'joined', procedureId: procedure.id });
  expect(await stage.audiencesOf(piet.id)).toContain(`consortium:${consortiumId}`);
  expect(await readConsortium(stage.make.ctx(piet), procedure.id)).toMatchObject({
    members: [{ role: 'group_lead' }, { organisationName: piet.organisation.name, role: 'group_member' }],
    invitations: [{ state: 'accepted' }],
    ...{ mayInvite: false, tooLate: false },
  });
  expect(await stage.views(procedure.id, 'consortium.joined')).toMatchObject([
    { audience: `consortium:${consortiumId}`, data: { organisationName: piet.organisation.name } },
    { audience: `organisation:${piet.organisation.id}` },
    { audience: `person:${piet.id}`, type: 'access_changed' },
  ]);
  expect((await listParticipants(stage.make.ctx(tenderLead), procedure.id)).participants).toMatchObject([
    { name: 'Verband Zilver', organisationNames: [anna.organisation.name] },
  ]);
  expect(await answer(piet, token)).toEqual({ kind: 'gone' });
  expect(await verifyChain(stage.db.database, procedure.id)).toMatchObject({ kind: 'whole' });
});

test('what waits in the queue names nobody, and the link is stored only as a hash', async () => {
  const { procedure, anna, to } = await story();
  const token = await stage.invite(anna, procedure, to);
  expect(Object.keys((await stage.jobs())[0]!.payload).sort()).toEqual(['kind', 'locale', 'token']);
  const [row] = await stage.db.superuser`select t::text as text from auth.token t where email = ${to.email}`;
  expect(row!.text).not.toContain(token);
});

test('an organisation that says no stays out, and the party sees it', async () => {
  const { procedure, anna, consortiumId, piet, to } = await story();
  const token = await stage.invite(anna, procedure, to);
  expect(await answer(piet, token, 'decline')).toMatchObject({ kind: 'declined' });
  expect(await stage.audiencesOf(piet.id)).not.toContain(`consortium:${consortiumId}`);
  expect((await readConsortium(stage.make.ctx(anna), procedure.id)).invitations).toMatchObject([
    { state: 'declined' },
  ]);
  expect(await answer(piet, token)).toEqual({ kind: 'gone' });
  await stage.invite(anna, procedure, to); // may be asked again
});

test('a subcontractor gets no seat, and may serve two parties', async () => {
  const { procedure, anna, piet, to } = await story();
  const bram = await stage.make.person();
  await stage.takePart(bram, procedure, { consortiumName: 'Verband Goud' });
  for (const lead of [anna, bram]) {
    const token = await stage.invite(lead, procedure, { ...to, role: 'subcontractor' });
    expect(await answer(piet, token)).toMatchObject({ kind: 'joined' });
  }
  const audiences = await stage.audiencesOf(piet.id);
  expect(audiences.filter((key) => /^(consortium|participants|lot):/.test(key))).toEqual([]);
  expect((await readPlace(stage.make.ctx(piet), procedure.id)).parts.map((part) => part.role)).toEqual([
    ...['subcontractor', 'subcontractor'],
  ]);
  const { members } = await readConsortium(stage.make.ctx(anna), procedure.id);
  expect(members).toContainEqual(expect.objectContaining({ role: 'subcontractor' }));
  await stage.takePart(piet, procedure); // and take part alone as well
});

test('an organisation stands in one party, whichever comes first', async () => {
  const { procedure, anna, piet, to } = await story();
  const bram = await stage.make.person();
  await stage.takePart(bram, procedure);
  const [first, second] = [await stage.invite(anna, procedure, to), await stage.invite(bram, procedure, to)];
  await answer(piet, first);
  await expect(answer(piet, second)).rejects.toMatchObject({ code: 'already_registered' });
  const colleague = await stage.make.person({ of: piet.organisation });
  const third = await stage.invite(bram, procedure, {
    ...{ email: colleague.email, kvkNumber: stage.kvk() },
  });
  await expect(answer(colleague, third), 'another number').rejects.toMatchObject({
    code: 'invitation_for_another',
  });
  await expect(stage.takePart(colleague, procedure)).rejects.toMatchObject({
    code: 'organisation_takes_part',
  });
  // the database says so too, whatever a verb may think
  await expect(
    stage.db.superuser`insert into portal.consortium_member
      select c.id, ${piet.organisation.id}, c.procedure_id, 'consortium:' || c.id, 'x', 'group_member'
        from portal.consortium c join portal.consortium_person p on p.consortium_id = c.id and p.person_id = ${bram.id}`,
  ).rejects.toMatchObject({ constraint_name: 'consortium_member_once' });
});

test('the link is for the address and the number that were asked', async () => {
  const { procedure, anna, piet, to } = await story();
  const token = await stage.invite(anna, procedure, to);
  const step = async (who?: Person) => {
    const page = await readPartyInvitation(stage.make.ctx(who), stage.services, token, stage.ip());
    return page.kind === 'open' ? page.step : page.kind;
  };
  const clerk = await stage.make.person({ of: piet.organisation, role: 'member' });
  expect([await step(), await step(clerk), await step(piet)]).toEqual([
    ...['sign_in', 'other_account', 'confirm'],
  ]);
  await expect(answer(clerk, token)).rejects.toMatchObject({ code: 'invitation_for_another' });
  await expect(answer(undefined, token)).rejects.toMatchObject({ code: 'sign_in_required' });
  await expect(answer(await stage.make.person({ of: piet.organisation }), token)).rejects.toMatchObject({
    code: 'invitation_for_another',
  });
});

test('only the lead asks, no organisation twice, and never the own one', async () => {
  const { procedure, anna, piet, to } = await story();
  const token = await stage.invite(anna, procedure, to);
  await expect(stage.invite(anna, procedure, to)).rejects.toMatchObject({
    fields: [{ field: 'kvkNumber', code: 'already_invited' }],
  });
  const own = await stage.kvkOf(anna);
  await expect(stage.invite(anna, procedure, { ...to, kvkNumber: own })).rejects.toMatchObject({
    fields: [{ code: 'own_organisation' }],
  });
  await answer(piet, token);
  const other = { email: stage.newAddress(), kvkNumber: stage.kvk() };
  await expect(stage.invite(piet, procedure, other)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(stage.invite(await stage.make.person(), procedure, other)).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('an invitation that was taken back, or whose inviter is gone, is worth nothing', async () => {
  const { procedure, anna, consortiumId, piet, to } = await story();
  const token = await stage.invite(anna, procedure, to);
  const { id } = (await readConsortium(stage.make.ctx(anna), procedure.id)).invitations[0]!;
  const bram = await stage.make.person();
  await stage.takePart(bram, procedure);
  const cancel = (who: Person) =>
    cancelInvitation(stage.make.ctx(who), stage.services, procedure.id, { invitationId: id });
  await expect(cancel(bram)).rejects.toMatchObject({ code: 'not_found' });
  await cancel(anna);
  expect(await answer(piet, token)).toEqual({ kind: 'gone' });
  await expect(cancel(anna)).rejects.toMatchObject({ code: 'invitation_settled' });

  const again = await stage.invite(anna, procedure, to);
  const stand = await stage.make.person({ name: 'Stand-in' });
  await stage.db.superuser`insert into portal.consortium_person
    select consortium_id, ${stand.id}, procedure_id, audience, 'Stand-in', 'S', true
      from portal.consortium_person where person_id = ${anna.id}`;
  await removePerson(stage.make.ctx(anna), { procedureId: procedure.id, consortiumId, personId: anna.id });
  await expect(answer(piet, again)).rejects.toMatchObject({ code: 'invitation_settled' });
});

test('after the submission deadline nobody joins any more', async () => {
  const { procedure, anna, piet, to } = await story();
  const token = await stage.invite(anna, procedure, to);
  await stage.db
    .superuser`update portal.procedure set phase = 'preselection_opening' where id = ${procedure.id}`;
  await expect(answer(piet, token)).rejects.toMatchObject({ code: 'not_in_this_phase' });
  await expect(
    stage.invite(anna, procedure, { email: stage.newAddress(), kvkNumber: stage.kvk() }),
  ).rejects.toMatchObject({ code: 'not_in_this_phase' });
  expect(await readConsortium(stage.make.ctx(anna), procedure.id)).toMatchObject({ tooLate: true });
});
