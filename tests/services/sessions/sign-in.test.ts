import { Secret, TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Services } from '~/services/load-context.server';
import { countAttempt } from '~/services/sessions/attempts.server';
import { changePassword } from '~/services/sessions/change-password.server';
import { createSessions, type SignedIn } from '~/services/sessions/lucia.server';
import { passSecondFactor } from '~/services/sessions/pass-second-factor.server';
import * as passwords from '~/services/sessions/password.server';
import {
  confirmSecondFactor,
  proposeSecondFactor,
  readSecondFactor,
  stopSecondFactor,
} from '~/services/sessions/second-factor.server';
import { signIn } from '~/services/sessions/sign-in.server';
import { openTotp, sealTotp } from '~/services/sessions/totp.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given, type Person } from '#tests/support/given';

const PASSWORD = 'vier losse woorden samen';

let db: TestDatabase;
let services: Services;
let make: ReturnType<typeof given>;
let addresses = 0;

beforeAll(async () => {
  db = await testDatabase();
  make = given(db.database, await passwords.hashPassword(PASSWORD));
  services = {
    ...{ database: db.database, origin: 'http://portaal.test', secureCookies: false },
    ...{ secretKey: 'k'.repeat(43), reportError: (error) => expect.unreachable(String(error)) },
  };
});
afterAll(() => db.close());
// in the middle of a time step, so that no code grows old between two lines
beforeEach(
  () => void vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 30_000) * 30_000 + 15_000 }),
);
afterEach(() => void vi.useRealTimers());

const caller = (cookie: string | null = null, ip = `10.0.0.${++addresses}`) => ({
  ...{ cookie, ip, userAgent: 'Firefox' },
});
const cookieOf = (setCookie: string) => setCookie.split(';')[0]!;

async function signedIn(person: Person): Promise<{ me: SignedIn; cookie: string }> {
  const sessions = createSessions(services);
  const cookie = cookieOf((await sessions.start(person.id, 'Firefox', true)).setCookie);
  return { me: (await sessions.read(cookie)).me!, cookie };
}

test('the right password signs in, under a new session', async () => {
  const { email } = await make.person();
  const first = await signIn(services, caller(), { email, password: PASSWORD });
  expect(first.kind).toBe('signed_in');
  const cookie = 'setCookie' in first ? cookieOf(first.setCookie) : '';
  await signIn(services, caller(cookie), { email, password: PASSWORD });
  expect((await createSessions(services).read(cookie)).me).toBeNull();
});

test('a wrong password and an unknown address get the same answer after the same work', async () => {
  const { email } = await make.person();
  const verify = vi.spyOn(passwords, 'verifyPassword');
  const wrong = await signIn(services, caller(), { email, password: 'iets heel anders' });
  const unknown = await signIn(services, caller(), { email: 'niemand@voorbeeld.test', password: PASSWORD });
  expect(wrong).toEqual({ kind: 'refused' });
  expect(unknown).toEqual(wrong);
  expect(verify).toHaveBeenCalledTimes(2);
});

test('without a hash the check costs as much as with one, and never fits', async () => {
  const hash = await passwords.hashPassword(PASSWORD);
  const time = async (stored: string | null) => {
    const start = performance.now();
    for (let i = 0; i < 8; i++) expect(await passwords.verifyPassword(stored, 'iets anders')).toBe(false);
    return performance.now() - start;
  };
  await time(hash);
  const [known, unknown] = [await time(hash), await time(null)];
  expect(unknown / known).toBeGreaterThan(0.4);
  expect(unknown / known).toBeLessThan(2.5);
  expect(hash).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
});

test('after eight failures from one address even the right password waits; from elsewhere it does not', async () => {
  const { email } = await make.person();
  const ip = '10.1.0.1';
  for (let i = 0; i < 8; i++)
    expect(await signIn(services, caller(null, ip), { email, password: 'mis' })).toEqual({ kind: 'refused' });
  const locked = await signIn(services, caller(null, ip), { email, password: PASSWORD });
  expect(locked).toEqual({ kind: 'wait', minutes: 15 });
  expect((await signIn(services, caller(), { email, password: PASSWORD })).kind).toBe('signed_in');
});

test('a success starts the count anew, and counters hold no addresses', async () => {
  const { email } = await make.person();
  const ip = '10.1.0.2';
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 5; i++) await signIn(services, caller(null, ip), { email, password: 'mis' });
    const result = await signIn(services, caller(null, ip), { email, password: PASSWORD });
    expect(result.kind).toBe('signed_in');
  }
  const keys = await db.superuser`select key from auth.rate_limit`;
  expect(keys.map((row) => row.key as string).join()).not.toMatch(/@|10\.1\.0\.2/);
});

test('attempts at the same time are all counted', async () => {
  const subject = { account: 'race', ip: '10.1.0.3' };
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => countAttempt(services, 'second_factor', subject)),
  );
  expect(answers.filter((wait) => wait === null)).toHaveLength(6);
});

const codeAt = (secret: string, seconds = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + seconds * 1000 });

async function withSecondFactor() {
  const person = await make.person();
  const { me } = await signedIn(person);
  await proposeSecondFactor(services, me);
  const proposed = await readSecondFactor(services, me);
  if (proposed.kind !== 'proposed') throw new Error(proposed.kind);
  const { secret, uri } = proposed;
  const confirmed = await confirmSecondFactor(services, me, { code: codeAt(secret, -30), ip: '::1' });
  expect(confirmed).toEqual({ kind: 'done' });
  return { person, me, secret, uri };
}

test('a second factor is in force only after a code, and its secret is sealed', async () => {
  const person = await make.person();
  const { me } = await signedIn(person);
  await proposeSecondFactor(services, me);
  const wrong = await confirmSecondFactor(services, me, { code: '000000', ip: '::1' });
  expect(wrong).toEqual({ kind: 'refused' });
  expect((await signIn(services, caller(), { email: person.email, password: PASSWORD })).kind).toBe(
    'signed_in',
  );
  const protectedOne = await withSecondFactor();
  expect(protectedOne.uri).toContain('otpauth://totp/Gelijkspraak:');
  const [row] = await db.superuser`
    select totp_secret from auth.credential where person_id = ${protectedOne.person.id}`;
  const sealed = row!.totp_secret as string;
  expect(sealed).not.toContain(protectedOne.secret);
  expect(openTotp(services.secretKey, protectedOne.person.id, sealed)).toBe(protectedOne.secret);
  expect(() => openTotp(services.secretKey, person.id, sealed)).toThrow();
  expect(() => openTotp('other'.repeat(9), protectedOne.person.id, sealed)).toThrow();
});

test('with a second factor the password alone opens nothing; a code works once', async () => {
  const { person, secret } = await withSecondFactor();
  const half = await signIn(services, caller(), { email: person.email, password: PASSWORD });
  if (half.kind !== 'second_factor') throw new Error(half.kind);
  const cookie = cookieOf(half.setCookie);
  const sessions = createSessions(services);
  expect((await sessions.read(cookie)).me).toBeNull();
  const code = codeAt(secret);
  const passed = await passSecondFactor(services, caller(cookie), code);
  if (passed.kind !== 'signed_in') throw new Error(passed.kind);
  expect((await sessions.read(cookieOf(passed.setCookie))).me?.personId).toBe(person.id);

  const again = await signIn(services, caller(), { email: person.email, password: PASSWORD });
  const second = 'setCookie' in again ? cookieOf(again.setCookie) : null;
  expect(await passSecondFactor(services, caller(second), code)).toEqual({ kind: 'refused' });
  expect(await passSecondFactor(services, caller(second), codeAt(secret, -30))).toEqual({ kind: 'refused' });
  expect((await passSecondFactor(services, caller(second), codeAt(secret, 30))).kind).toBe('signed_in');
  expect(await passSecondFactor(services, caller(second), codeAt(secret, 30))).toEqual({
    kind: 'start_again',
  });
});

test('guessing codes is limited, from whatever address', async () => {
  const { person, secret } = await withSecondFactor();
  const half = await signIn(services, caller(), { email: person.email, password: PASSWORD });
  const cookie = 'setCookie' in half ? cookieOf(half.setCookie) : null;
  const wrong = codeAt(secret, 3600);
  for (let i = 0; i < 6; i++)
    expect(await passSecondFactor(services, caller(cookie), wrong)).toEqual({ kind: 'refused' });
  expect(await passSecondFactor(services, caller(cookie), codeAt(secret))).toMatchObject({ kind: 'wait' });
});

test('only the password switches a second factor off', async () => {
  const { me } = await withSecondFactor();
  expect(await stopSecondFactor(services, me, { password: 'mis', ip: '::1' })).toEqual({ kind: 'refused' });
  expect(await readSecondFactor(services, me)).toEqual({ kind: 'on' });
  await proposeSecondFactor(services, me);
  expect(await readSecondFactor(services, me)).toEqual({ kind: 'on' });
  expect(await stopSecondFactor(services, me, { password: PASSWORD, ip: '::1' })).toEqual({ kind: 'done' });
  expect(await readSecondFactor(services, me)).toEqual({ kind: 'off' });
});

test('a new password needs the old one, and ends the other sessions', async () => {
  const person = await make.person();
  const [here, elsewhere] = [await signedIn(person), await signedIn(person)];
  const next = 'een heel nieuw wachtwoord';
  const wrong = await changePassword(services, here.me, { present: 'mis', next, ip: '::1' });
  expect(wrong).toEqual({ kind: 'refused' });
  const changed = await changePassword(services, here.me, { present: PASSWORD, next, ip: '::1' });
  expect(changed).toEqual({ kind: 'done' });
  const sessions = createSessions(services);
  expect((await sessions.read(here.cookie)).me?.personId).toBe(person.id);
  expect((await sessions.read(elsewhere.cookie)).me).toBeNull();
  const { email } = person;
  expect(await signIn(services, caller(), { email, password: PASSWORD })).toEqual({ kind: 'refused' });
  expect((await signIn(services, caller(), { email, password: next })).kind).toBe('signed_in');
});

test('a sealed secret is never sealed the same way twice', () => {
  const id = crypto.randomUUID();
  expect(sealTotp('k', id, 'ABC')).not.toBe(sealTotp('k', id, 'ABC'));
});
