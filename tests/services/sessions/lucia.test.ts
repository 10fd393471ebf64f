import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSessions, type Sessions } from '~/services/sessions/lucia.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given, type Person } from '#tests/support/given';

let db: TestDatabase;
let sessions: Sessions;
let anna: Person;

beforeAll(async () => {
  db = await testDatabase();
  sessions = createSessions({ database: db.database, secureCookies: true });
  anna = await given(db.database).person({ name: 'Anna' });
});
afterAll(() => db.close());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const cookieOf = (setCookie: string) => setCookie.split(';')[0]!;
const idOf = (setCookie: string) => cookieOf(setCookie).split('=')[1]!;
const stored = (hash: string) => db.superuser`select * from auth.session where id = ${hash}`;

test('a session is read back from its cookie, and only its hash is stored', async () => {
  const { setCookie } = await sessions.start(anna.id, 'Firefox', true);
  const { me } = await sessions.read(`language=nl; ${cookieOf(setCookie)}`);
  const hash = sha256(idOf(setCookie));
  expect(me).toMatchObject({ personId: anna.id, name: 'Anna', email: anna.email, sessionId: hash });
  const everything = await db.superuser`select s::text as text from auth.session s`;
  expect(everything.map((row) => row.text as string).join()).not.toContain(idOf(setCookie));
  expect(await stored(hash)).toHaveLength(1);
});

test('the cookie is closed to scripts and other sites, and goes when the browser closes', async () => {
  const { setCookie } = await sessions.start(anna.id, '', true);
  expect(setCookie).toMatch(/^gelijkspraak_session=[a-z2-7]{40}; HttpOnly; Path=\/; SameSite=Lax; Secure$/);
  const plain = createSessions({ database: db.database, secureCookies: false });
  expect((await plain.start(anna.id, '', true)).setCookie).not.toContain('Secure');
});

test('what stands in the database opens nothing', async () => {
  const { setCookie } = await sessions.start(anna.id, '', true);
  const hash = sha256(idOf(setCookie));
  expect((await sessions.read(`gelijkspraak_session=${hash}`)).me).toBeNull();
  expect((await sessions.read(`gelijkspraak_session=${hash.slice(0, 40)}`)).me).toBeNull();
});

test('malformed cookies are nobody, not an error', async () => {
  for (const header of [null, '', '%', 'a=%E0%A4%A; gelijkspraak_session=%', 'gelijkspraak_session'])
    expect((await sessions.read(header)).me).toBeNull();
  const { setCookie } = await sessions.start(anna.id, '', true);
  expect((await sessions.read(`other=%;${cookieOf(setCookie)}`)).me?.personId).toBe(anna.id);
});

test('reading a session is one query', async () => {
  const { setCookie } = await sessions.start(anna.id, '', true);
  const statements: unknown[] = [];
  const auth = new Proxy(db.database.auth, {
    get: (target, key) => {
      if (['select', 'update', 'delete', 'insert', 'execute'].includes(String(key))) statements.push(key);
      return Reflect.get(target, key, target) as unknown;
    },
  });
  const watched = createSessions({ database: { ...db.database, auth }, secureCookies: true });
  expect((await watched.read(cookieOf(setCookie))).me?.personId).toBe(anna.id);
  expect(statements).toEqual(['select']);
});

test('a session in its second half starts anew, one in its first half stays as it is', async () => {
  const { setCookie } = await sessions.start(anna.id, '', true);
  const hash = sha256(idOf(setCookie));
  const hoursLeft = async () => {
    const [row] = await db.superuser`
      select extract(epoch from expires_at - now()) / 3600 as hours from auth.session where id = ${hash}`;
    return Math.round(Number(row!.hours));
  };
  await db.superuser`update auth.session set expires_at = now() + interval '7 hours' where id = ${hash}`;
  expect((await sessions.read(cookieOf(setCookie))).setCookie).toBeNull();
  expect(await hoursLeft()).toBe(7);
  await db.superuser`update auth.session set expires_at = now() + interval '5 hours' where id = ${hash}`;
  expect(await sessions.read(cookieOf(setCookie))).toMatchObject({ setCookie, me: { personId: anna.id } });
  expect(await hoursLeft()).toBe(12);
});

test('a session that has run out is refused and removed', async () => {
  const { setCookie } = await sessions.start(anna.id, '', true);
  const hash = sha256(idOf(setCookie));
  await db.superuser`update auth.session set expires_at = now() - interval '1 second' where id = ${hash}`;
  expect((await sessions.read(cookieOf(setCookie))).me).toBeNull();
  expect(await stored(hash)).toHaveLength(0);
});

test('between password and second factor a session opens nothing, lasts 10 minutes and does not slide', async () => {
  const { setCookie } = await sessions.start(anna.id, '', false);
  expect((await sessions.read(cookieOf(setCookie))).me).toBeNull();
  expect(await sessions.readIncomplete(cookieOf(setCookie))).toEqual({ personId: anna.id });
  const [row] = await db.superuser`
    select expires_at < now() + interval '11 minutes' as soon from auth.session
     where id = ${sha256(idOf(setCookie))}`;
  expect(row!.soon).toBe(true);
  expect(await sessions.list(anna.id)).not.toContainEqual(
    expect.objectContaining({ hash: sha256(idOf(setCookie)) }),
  );
});

test('the second factor completes it under a new id', async () => {
  const before = await sessions.start(anna.id, '', false);
  const after = await sessions.complete(cookieOf(before.setCookie), 'Firefox');
  expect((await sessions.read(cookieOf(after!.setCookie))).me?.personId).toBe(anna.id);
  expect((await sessions.read(cookieOf(before.setCookie))).me).toBeNull();
  expect(await sessions.complete(cookieOf(before.setCookie), 'Firefox')).toBeNull();
});

test('a revoked session is refused, and every node hears which one', async () => {
  const heard: string[] = [];
  const listening = await db.database.sql.listen('portal_session_ended', (hash) => void heard.push(hash));
  const { setCookie } = await sessions.start(anna.id, '', true);
  const hash = sha256(idOf(setCookie));
  const bert = await given(db.database).person();
  await sessions.revoke(bert.id, hash);
  expect((await sessions.read(cookieOf(setCookie))).me?.personId).toBe(anna.id);
  await sessions.revoke(anna.id, hash);
  expect((await sessions.read(cookieOf(setCookie))).me).toBeNull();
  await expect.poll(() => heard).toEqual([hash]);
  await listening.unlisten();
});

test('signing out ends the session and empties the cookie', async () => {
  const { setCookie } = await sessions.start(anna.id, '', true);
  const ended = await sessions.end(cookieOf(setCookie));
  expect(ended.setCookie).toMatch(/^gelijkspraak_session=; .*Max-Age=0$/);
  expect((await sessions.read(cookieOf(setCookie))).me).toBeNull();
});

test('all other sessions of a person can be ended, and nobody else’s', async () => {
  const bert = await given(db.database).person();
  const [mine, other] = [await sessions.start(bert.id, '', true), await sessions.start(bert.id, '', true)];
  const annas = await sessions.start(anna.id, '', true);
  await sessions.endAllOf(bert.id, sha256(idOf(mine.setCookie)));
  expect((await sessions.list(bert.id)).map((s) => s.hash)).toEqual([sha256(idOf(mine.setCookie))]);
  expect((await sessions.read(cookieOf(other.setCookie))).me).toBeNull();
  expect((await sessions.read(cookieOf(annas.setCookie))).me?.personId).toBe(anna.id);
});

test('whoever signs in sweeps away what the page about privacy says is gone', async () => {
  const build = given(db.database);
  const procedure = await build.procedure();
  const [bram, carla] = [await build.person(), await build.person()];
  const link = (id: string, days: number) => db.superuser`
    insert into auth.token (id, kind, email, payload, created_at, expires_at)
    values (${id.repeat(64)}, 'invitation', 'x@voorbeeld.test', '{}', now(), now() - make_interval(days => ${days}))`;
  const visit = (who: Person, days: number) => db.superuser`
    insert into auth.visit (person_id, procedure_id, last_at)
    values (${who.id}, ${procedure.id}, now() - make_interval(days => ${days}))`;
  await Promise.all([link('a', 29), link('b', 31), visit(bram, 364), visit(carla, 366)]);
  await sessions.start(anna.id, '', true);
  expect((await db.superuser`select id from auth.token`).map(({ id }) => (id as string)[0])).toEqual(['a']);
  expect((await db.superuser`select person_id as id from auth.visit`).map(({ id }) => id as string)).toEqual([
    bram.id,
  ]);
});
