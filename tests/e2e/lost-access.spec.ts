import { expect, test } from '@playwright/test';
import type { Database } from '#db/client';
import { removePerson } from '~/services/people/remove-person.server';
import { revokeRole } from '~/services/people/revoke-role.server';
import { askQuestion } from '~/services/questions/ask-question.server';
import { createSessions } from '~/services/sessions/lucia.server';
import { cookieOf, door } from '../support/door';
import { listenAs, refusal, type Listener } from '../support/listener';
import { startPortal, type Portal } from '../support/portal';
import { startTender } from '../support/tender';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

/** The milliseconds until the server hung up. */
const endOf = async (listener: Listener, deed: () => Promise<unknown>) => {
  const start = performance.now();
  await deed();
  await listener.ended;
  return performance.now() - start;
};
const heard = (listener: Listener, type: string) =>
  expect.poll(() => listener.types().filter((t) => t === type)).not.toEqual([]);

test('who is taken out of a party loses the socket within a second, and hears nothing after it', async () => {
  const { build, procedure, anna, ask, answered, release, dispatched } = await startTender(portal);
  const [keeper, goer] = [
    await build.person({ name: 'Kees Keeper' }),
    await build.person({ name: 'Gerda Goer' }),
  ];
  const party = await build.consortium(procedure, { name: 'Verband C', people: [keeper, goer] });
  const cookie = await cookieOf(portal, goer);
  await dispatched();
  const [stays, goes] = [await listenAs(portal, keeper), await listenAs(portal, goer, { cookie })];
  const target = { procedureId: procedure.id, consortiumId: party.id, personId: goer.id };
  expect(await endOf(goes, () => removePerson(build.ctx(keeper), target))).toBeLessThan(1000);

  const since = { [procedure.id]: null };
  const back = await listenAs(portal, goer, { cookie, since });
  expect(back.types().filter((type) => type !== 'access_changed')).toEqual([]);
  await ask(keeper, 'Hoort Gerda dit nog?');
  await release([await answered(anna, 'En dit?')]);
  await heard(stays, 'release.published');
  await back.settled();
  expect(back.types().filter((type) => type !== 'access_changed')).toEqual([]);
  expect(
    (await door(portal, cookie).get(`/procedures/${procedure.id}/vragen/${crypto.randomUUID()}`)).status,
  ).toBe(404);
  expect((await door(portal, cookie).get(`/procedures/${procedure.id}`)).body).not.toContain('En dit?');
  for (const listener of [stays, back]) listener.close();
});

test('whose role is revoked loses the socket within a second, and hears nothing after it', async () => {
  const { build, procedure, anna, lead, colleague, ask } = await startTender(portal);
  const cookie = await cookieOf(portal, colleague);
  const [stays, goes] = [await listenAs(portal, lead), await listenAs(portal, colleague, { cookie })];
  const target = { procedureId: procedure.id, personId: colleague.id, role: 'tender_lead' as const };
  expect(await endOf(goes, () => revokeRole(build.ctx(lead), target))).toBeLessThan(1000);
  const back = await listenAs(portal, colleague, { cookie, since: { [procedure.id]: null } });
  await ask(anna, 'Leest de oud-collega mee?');
  await heard(stays, 'question.received');
  await back.settled();
  expect(back.types().filter((type) => type !== 'access_changed')).toEqual([]);
  for (const listener of [stays, back]) listener.close();
});

test('a session that is ended takes its sockets along, and only its own', async () => {
  const { anna } = await startTender(portal);
  const [here, there, elsewhere] = await Promise.all([1, 2, 3].map(() => cookieOf(portal, anna)));
  const sockets = await Promise.all(
    [here, there, elsewhere].map((cookie) => listenAs(portal, anna, { cookie })),
  );
  const sessions = createSessions({ database: portal.database, secureCookies: false });
  const hash = (await sessions.read(there!)).me!.sessionId;
  const { post } = door(portal, here);
  expect(await endOf(sockets[1]!, () => post('/account', { intent: 'revoke', session: hash }))).toBeLessThan(
    1000,
  );
  expect(await sockets[1]!.ended).toBe('io server disconnect'); // the client does not come back by itself
  expect(await refusal(portal, { cookie: there! })).toBe('sign_in_required');
  await Promise.all([sockets[0]!.settled(), sockets[2]!.settled()]);
  await endOf(sockets[2]!, () => post('/account', { intent: 'revoke_others' }));
  await sockets[0]!.settled();
  await endOf(sockets[0]!, () => post('/uitloggen'));
  expect(await refusal(portal, { cookie: here! })).toBe('sign_in_required');
});

test('nobody ends another’s session', async () => {
  const { anna, bram } = await startTender(portal);
  const [theirs, own] = await Promise.all([cookieOf(portal, anna), cookieOf(portal, bram)]);
  const sessions = createSessions({ database: portal.database, secureCookies: false });
  const hash = (await sessions.read(theirs)).me!.sessionId;
  await door(portal, own).post('/account', { intent: 'revoke', session: hash });
  expect((await sessions.read(theirs)).me?.personId).toBe(anna.id);
});

test('an event whose notice is lost is found and pushed all the same', async () => {
  const { build, procedure, anna, lead } = await startTender(portal);
  const listener = await listenAs(portal, lead);
  const sql = new Proxy(portal.database.sql, {
    get: (target, name) =>
      name === 'notify' ? async () => undefined : (Reflect.get(target, name) as unknown),
  });
  const deaf: Database = { ...portal.database, sql };
  const id = crypto.randomUUID();
  await askQuestion({ ...build.ctx(anna), database: deaf }, procedure.id, {
    ...{ id, lotId: null, followUpOf: null, text: 'Hoort iemand mij?' },
  });
  await heard(listener, 'question.received'); // within the 5 seconds that a condition waits
  listener.close();
});

test('the server ends cleanly with sockets open, and they find it again', async () => {
  const { anna, procedure, ask } = await startTender(portal);
  const cookie = await cookieOf(portal, anna);
  const listeners = await Promise.all([1, 2, 3].map(() => listenAs(portal, anna, { cookie })));
  const [code] = await Promise.all([portal.end(), ...listeners.map(({ ended }) => ended)]);
  expect(code).toBe(0);
  const id = await ask(anna, 'Gevraagd terwijl de server uit was.');
  await portal.start();
  const back = await listenAs(portal, anna, { cookie, since: { [procedure.id]: null } });
  expect(back.views.some((view) => (view.data as { questionId?: string }).questionId === id)).toBe(true);
  back.close();
});
