import { expect, test } from '@playwright/test';
import { editQuestion } from '~/services/questions/edit-question.server';
import { withdrawQuestion } from '~/services/questions/withdraw-question.server';
import { cookieOf, door } from '../support/door';
import { listenAs, refusal, type Listener } from '../support/listener';
import { startPortal, type Portal } from '../support/portal';
import { startTender } from '../support/tender';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

const heard = (listener: Listener, type: string, times = 1) =>
  expect.poll(() => listener.types().filter((t) => t === type)).toHaveLength(times);

test('without a session, or from another site, no socket opens', async () => {
  const { anna } = await startTender(portal);
  const cookie = await cookieOf(portal, anna);
  expect(await refusal(portal, {})).toBe('sign_in_required');
  for (const forged of [
    `gelijkspraak_session=${'a2'.repeat(20)}`,
    'gelijkspraak_session=',
    `${cookie}x`,
    '%00',
  ])
    expect(await refusal(portal, { cookie: forged }), forged).toBe('sign_in_required');
  for (const origin of ['https://evil.example', 'null', `${portal.origin}.evil.example`, ''])
    expect(await refusal(portal, { cookie, origin }), origin).toBe('websocket error');
});

test('everybody hears exactly what is theirs, in order, and not a word of the others', async () => {
  const { build, procedure, anna, bram, lead, colleague, ask, takeUp, answer, release, dispatched } =
    await startTender(portal);
  const lookers = [
    await build.role(procedure, 'auditor'),
    await build.role(procedure, 'evaluator'),
    await build.role(procedure, 'participation_council'),
    await build.person({ name: 'Stan Stranger' }),
  ];
  await dispatched();
  const outsider = await startTender(portal);
  const [a, b, l, auditor, ...others] = await Promise.all(
    [anna, bram, lead, ...lookers, outsider.anna, outsider.lead].map((who) => listenAs(portal, who)),
  );

  const secret = 'KANARIE: wij van Verband A willen dit weten.';
  const first = await ask(anna, secret);
  await takeUp(first);
  await answer(first, 'Mag dat?', 'Ja.');
  const second = await ask(bram, 'Van B, die zich bedenkt.');
  await editQuestion(build.ctx(bram), procedure.id, second, { text: 'Van B, anders.' });
  await withdrawQuestion(build.ctx(bram), procedure.id, second);
  await release([first]);
  await Promise.all([
    heard(a!, 'release.published'),
    heard(b!, 'release.published'),
    heard(l!, 'release.sent'),
  ]);
  await Promise.all([a!, b!, l!, auditor!, ...others].map((listener) => listener.settled()));

  const worded = ['question.taken_up', 'question.worded'];
  const bought = ['question.received', 'question.edited', 'question.withdrawn'];
  expect(a!.types()).toEqual(['question.received', 'question.taken_up', 'release.published']);
  expect(b!.types()).toEqual([...bought, 'release.published']);
  const team = ['question.received', ...worded, ...bought, 'release.published', 'release.sent'];
  for (const listener of [l!, auditor!]) expect(listener.types()).toEqual(team);
  const [evaluator, council, ...strangers] = others;
  for (const listener of [evaluator!, council!]) expect(listener.types()).toEqual(['release.published']);
  for (const stranger of strangers) expect(stranger.types()).toEqual([]);

  const told = (listener: Listener) => JSON.stringify(listener.views);
  for (const canary of ['KANARIE', anna.id, anna.name, anna.organisation.id, 'Verband A'])
    for (const listener of [b!, l!, ...others]) expect(told(listener), canary).not.toContain(canary);
  expect(told(a!)).not.toContain(second);
  expect(told(a!)).toContain('KANARIE'); // the record records
  for (const listener of [a!, b!]) expect(told(listener)).not.toContain(colleague.id);
  for (const listener of [a!, b!, l!, auditor!, ...others]) listener.close();
});

test('who was away is given what was missed, once and in order; too much is loaded anew', async () => {
  const { build, procedure, anna, ask, takeUp } = await startTender(portal);
  const [before, stays] = [await listenAs(portal, anna), await listenAs(portal, anna)];
  const id = await ask(anna, 'Versie 1');
  await heard(before, 'question.received');
  before.close();
  const cursor = before.views.at(-1)!.id;
  const edit = (n: number) => editQuestion(build.ctx(anna), procedure.id, id, { text: `Versie ${n}` });
  for (let n = 2; n <= 12; n++) await edit(n);
  await heard(stays, 'question.edited', 11);
  const since = { [procedure.id]: cursor };
  const back = await listenAs(portal, anna, { since });
  expect(back.views.map((view) => (view.data as { text: string }).text)).toEqual(
    Array.from({ length: 11 }, (_, i) => `Versie ${i + 2}`),
  );
  expect(new Set(back.views.map((view) => view.id)).size).toBe(11);
  for (let n = 13; n <= 212; n++) await edit(n);
  await takeUp(id);
  await heard(back, 'question.taken_up');
  expect(back.views).toHaveLength(212); // who stayed heard it all, once
  const late = await listenAs(portal, anna, { since });
  expect(late.resyncs).toEqual([procedure.id]);
  expect(late.views).toEqual([]);
  for (const listener of [stays, back, late]) listener.close();
});

test('a forged place in the story tells nothing, and ends nothing', async () => {
  const { procedure, anna, bram, ask, answered, release } = await startTender(portal);
  const theirs = await listenAs(portal, anna);
  await ask(anna, 'Alleen van A.');
  await heard(theirs, 'question.received');
  const other = await startTender(portal);
  await other.ask(other.anna, 'In een andere procedure.');
  await release([await answered(anna, 'Voor allen.')]);
  const cursors: unknown[] = [
    { [other.procedure.id]: null },
    { [procedure.id]: theirs.views[0]!.id },
    { [other.procedure.id]: theirs.views[0]!.id },
    { [procedure.id]: crypto.randomUUID() },
    { [procedure.id]: "' or 1=1" },
    { '00000000-0000-0000-0000-000000000000': null },
    JSON.parse('{"__proto__":null,"constructor":null,"toString":"x"}'),
    { since: { [procedure.id]: null } },
    Object.fromEntries(Array.from({ length: 500 }, () => [crypto.randomUUID(), null])),
    [procedure.id],
    null,
    42,
    'x',
    true,
  ];
  const own = new Set(['organisation.registered', 'person.joined', 'access_changed', 'release.published']);
  for (const since of cursors) {
    const listener = await listenAs(portal, bram, { since });
    expect(
      [...new Set(listener.types())].filter((type) => !own.has(type)),
      JSON.stringify(since),
    ).toEqual([]);
    await new Promise<void>((done) => listener.socket.emit('catch up', since, () => done()));
    listener.socket.emit('catch up', since);
    listener.socket.emit('catch up', since, 'no function');
    listener.socket.emit('catch up');
    await listener.settled();
    expect(JSON.stringify(listener.views)).not.toMatch(/Alleen van A|andere procedure/);
    listener.close();
  }
  const flood = await listenAs(portal, bram);
  flood.socket.emit(
    'catch up',
    Object.fromEntries(Array.from({ length: 10_000 }, () => [crypto.randomUUID(), null])),
  );
  await flood.ended; // larger than any client needs to be
  theirs.close();
});

test('a forged acknowledgement changes nobody’s delivery', async () => {
  const { procedure, anna, bram, lead, answered, release } = await startTender(portal);
  const [a, stranger] = [await listenAs(portal, anna), await listenAs(portal, lead)];
  await release([await answered(bram, 'Komt dit aan?')]);
  await heard(a, 'release.published');
  const view = a.views.at(-1)!.id;
  const stamps = () => portal.superuser<
    { person_id: string; pushed_at: Date | null; opened_at: Date | null }[]
  >`
    select person_id, pushed_at, opened_at from portal.delivery where procedure_id = ${procedure.id}`;
  for (const kind of ['pushed', 'opened']) {
    for (const forged of [
      [view, crypto.randomUUID()],
      view,
      null,
      [],
      [null],
      { 0: view },
      ['x'],
      [[view]],
      1e9,
    ])
      stranger.socket.emit(kind, forged);
    stranger.socket.emit(
      kind,
      Array.from({ length: 501 }, () => view),
    );
    stranger.socket.emit(kind);
    stranger.socket.emit(kind, [view], bram.id);
    a.socket.emit(kind, [view]);
  }
  await expect
    .poll(async () => (await stamps()).find((s) => s.person_id === anna.id)?.opened_at)
    .not.toBeNull();
  await stranger.settled();
  const mine = (await stamps()).find((s) => s.person_id === anna.id)!;
  expect((await stamps()).find((s) => s.person_id === bram.id)).toMatchObject({
    pushed_at: null,
    opened_at: null,
  });
  a.socket.emit('opened', [view]); // a second time is no later time
  a.socket.emit(
    'opened',
    Array.from({ length: 1_000_000 }, () => view),
  );
  await a.ended;
  expect((await stamps()).find((s) => s.person_id === anna.id)).toEqual(mine);
  stranger.close();
});

test('packets that no client sends end at most their own connection', async () => {
  const { anna } = await startTender(portal);
  const cookie = await cookieOf(portal, anna);
  for (const packet of [
    ...[
      '4',
      '4x',
      '42',
      '42{}',
      '42["error","x"]',
      '42["disconnect"]',
      '42["__proto__","x"]',
      '42["constructor"]',
    ],
    ...[
      '43999[]',
      '451-["catch up",{"_placeholder":true,"num":0}]',
      '459999999999-["x"]',
      '40/elders,',
      '41',
      '5',
    ],
    ...['40null', '40{"since":1}', '42/elders,["x"]', '6', '\0', '42["catch up",{"x":1},{"y":2},{"z":3}]'],
  ]) {
    const listener = await listenAs(portal, anna, { cookie });
    const engine = listener.socket.io.engine as unknown as {
      transport: { ws: { send: (data: string) => void } };
    };
    engine.transport.ws.send(packet);
    const again = await listenAs(portal, anna, { cookie });
    await again.settled();
    again.close();
    listener.close();
  }
  expect(await door(portal).get('/healthz')).toMatchObject({ status: 200 });
});
