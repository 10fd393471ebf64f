import type { AppLoadContext } from '@remix-run/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSessions } from '~/services/sessions/lucia.server';
import { newPasswordForm } from '~/services/sessions/inputs';
import { returnPath, signInPath } from '~/services/sessions/return-path';
import { optionalSession, requireSession } from '~/session.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given } from '#tests/support/given';

let db: TestDatabase;
let shared: AppLoadContext;
/** Every request has a context of its own: the session is read once per request. */
const fresh = (): AppLoadContext => ({ ...shared });

beforeAll(async () => {
  db = await testDatabase();
  const services = {
    ...{
      database: db.database,
      origin: 'http://portaal.test',
      secureCookies: false,
      secretKey: 'k'.repeat(43),
    },
    reportError: (error: unknown) => expect.unreachable(String(error)),
  };
  shared = { services, receivedAt: 1, nonce: '', ip: '::1' };
});
afterAll(() => db.close());

const request = (path: string, init: RequestInit = {}) => new Request(`http://portaal.test${path}`, init);

async function refusal(work: Promise<unknown>): Promise<Response> {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Response)) throw new Error('not refused');
  return thrown;
}

test('a page without a session sends to sign-in, and says where to come back', async () => {
  const response = await refusal(
    requireSession({ request: request('/procedures/1?toon=alles'), context: fresh() }),
  );
  expect(response.status).toBe(302);
  expect(response.headers.get('Location')).toBe('/inloggen?verder=%2Fprocedures%2F1%3Ftoon%3Dalles');
});

test('anything else without a session is a 401', async () => {
  const post = request('/procedures/1', { method: 'POST', headers: { cookie: 'gelijkspraak_session=x' } });
  expect((await refusal(requireSession({ request: post, context: fresh() }))).status).toBe(401);
});

test('with a session the services learn who it is, and when the request had arrived whole', async () => {
  const person = await given(db.database).person();
  const { setCookie } = await createSessions(shared.services).start(person.id, '', true);
  const args = { request: request('/', { headers: { cookie: setCookie.split(';')[0]! } }) };
  const late = { ...fresh(), receivedAt: 1 };
  const { ctx, me } = await requireSession({ ...args, context: late });
  expect(me.personId).toBe(person.id);
  expect(ctx.personId).toBe(person.id);
  Object.assign(late, { receivedAt: 2 });
  expect(ctx.receivedAt).toBe(2);
  expect((await optionalSession({ request: request('/'), context: fresh() })).ctx.personId).toBeNull();
});

test.each([
  ['/procedures/1?a=b', '/procedures/1?a=b'],
  ['/uitnodiging/abc', '/uitnodiging/abc'],
  ['//evil.test', '/'],
  ['/\\evil.test', '/'],
  ['/\t/evil.test', '/'],
  ['/.//evil.test', '/'],
  ['/a/..//evil.test', '/'],
  ['https://evil.test', '/'],
  ['javascript:alert(1)', '/'],
  ['/inloggen?verder=/x', '/'],
  ['/uitloggen', '/'],
  ['', '/'],
  [null, '/'],
])('after signing in, %j leads to %j', (wanted, path) => {
  expect(returnPath(wanted)).toBe(path);
});

test('the sign-in page is not somewhere to come back to', () => {
  expect(signInPath('http://portaal.test/')).toBe('/inloggen');
});

test.each([
  ['kort', 'kort', ['new_password']],
  ['a'.repeat(201), 'a'.repeat(201), ['new_password', 'repeat_password']],
  ['vier losse woorden', 'vier losse worden', ['repeat_password']],
  ['aaaaaaaaaaaa', 'aaaaaaaaaaaa', []],
])('a new password %j, repeated as %j', (first, second, faults) => {
  const parsed = newPasswordForm.safeParse({ new_password: first, repeat_password: second });
  expect((parsed.error?.issues ?? []).map((issue) => issue.path[0])).toEqual(faults);
});
