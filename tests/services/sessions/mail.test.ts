import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startMail } from '#server/mail';
import { audience } from '~/domain/audiences/audience';
import { change } from '~/services/ledger/change.server';
import { acceptInvitation } from '~/services/people/accept-invitation.server';
import { invitePerson } from '~/services/people/invite-person.server';
import { createSessions } from '~/services/sessions/lucia.server';
import { verifyPassword } from '~/services/sessions/password.server';
import { requestReset } from '~/services/sessions/request-reset.server';
import { readResetLink, resetPassword } from '~/services/sessions/reset-password.server';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given } from '#tests/support/given';
import { subjectOf, testSmtp, textOf, type TestSmtp } from '#tests/support/smtp';

const ORIGIN = 'http://portaal.test';
const LINK = /http:\/\/portaal\.test\/(?:wachtwoord|uitnodiging)\/([\w-]{43})/;

let db: TestDatabase;
let make: ReturnType<typeof given>;
let smtp: TestSmtp;
let folder: string;
let stop: (() => Promise<void>) | null = null;
const reported: unknown[] = [];

beforeAll(async () => {
  db = await testDatabase();
  make = given(db.database);
  smtp = await testSmtp();
  folder = await mkdtemp(path.join(tmpdir(), 'mail-'));
});
afterEach(async () => {
  await stop?.();
  stop = null;
  expect(smtp.untaken()).toEqual([]);
});
afterAll(async () => {
  await smtp.close();
  await db.close();
  await rm(folder, { recursive: true });
});

async function start(over: { smtpUrl?: string } = { smtpUrl: smtp.url }): Promise<void> {
  const mail = await startMail({
    ...{ database: db.database, origin: ORIGIN, databaseUrl: db.appUrl, mailDir: folder },
    ...{ from: 'Gelijkspraak <noreply@portaal.test>', ...over },
    reportError: (error) => void reported.push(error),
  });
  stop = mail.stop;
}

const services = () => ({ database: db.database, origin: ORIGIN });
const jobs = () => db.superuser`select 1 from graphile_worker._private_jobs`;
let addresses = 0;
const ip = () => `10.2.0.${++addresses}`;

async function askForReset(email: string): Promise<string> {
  expect(await requestReset(services(), email, ip())).toBeNull();
  return LINK.exec(textOf(await smtp.next()))![1]!;
}

test('an invitation goes out over SMTP, with a link that works and no secret in its subject', async () => {
  await start();
  const procedure = await make.procedure({ title: 'Wijkzorg “2027” & verder' });
  const lead = await make.person({ name: 'Lena Lead' });
  const { id: consortiumId } = await make.consortium(procedure, { people: [lead] });
  const email = 'nina@voorbeeld.test';
  const into = { kind: 'consortium', procedureId: procedure.id, consortiumId, lead: false } as const;
  await invitePerson(make.ctx(lead), services(), { email, name: 'Nina', into });

  const mail = await smtp.next();
  expect(mail.to).toEqual([email]);
  expect(subjectOf(mail)).toBe('Uitnodiging voor Gelijkspraak');
  expect(mail.source).toContain('Auto-Submitted: auto-generated');
  expect(mail.source).toContain('Content-Type: text/html');
  const text = textOf(mail);
  expect(text).toContain('Beste Nina,');
  expect(text).toContain('“Wijkzorg “2027” & verder”');
  const token = LINK.exec(text)![1]!;
  const accepted = await acceptInvitation(make.ctx(), services(), token, { password: 'vier losse woorden' });
  expect(accepted.kind).toBe('accepted');
});

test('a reset link sets a new password once, and ends every session', async () => {
  await start();
  const person = await make.person();
  const sessions = createSessions({ database: db.database, secureCookies: false });
  const cookie = (await sessions.start(person.id, '', true)).setCookie.split(';')[0]!;
  const [older, token] = [await askForReset(person.email), await askForReset(person.email)];
  expect(await readResetLink(services(), token, ip())).toEqual({ kind: 'open' });
  expect((await sessions.read(cookie)).me?.personId).toBe(person.id);

  expect(await resetPassword(services(), token, 'een heel nieuw wachtwoord')).toBe(true);
  expect((await sessions.read(cookie)).me).toBeNull();
  const [row] = await db.superuser`select password_hash from auth.credential where person_id = ${person.id}`;
  expect(await verifyPassword(row!.password_hash as string, 'een heel nieuw wachtwoord')).toBe(true);

  expect(await resetPassword(services(), token, 'nog een ander wachtwoord')).toBe(false);
  expect(await resetPassword(services(), older, 'nog een ander wachtwoord')).toBe(false);
  expect(await readResetLink(services(), token, ip())).toEqual({ kind: 'gone' });
});

test('a reset link works for 1 hour, and is stored only as a hash', async () => {
  await start();
  const { email } = await make.person();
  const token = await askForReset(email);
  const [row] = await db.superuser`
    select t::text as text, expires_at - created_at = interval '1 hour' as hour from auth.token t where email = ${email}`;
  expect(row!.hour).toBe(true);
  expect(row!.text).not.toContain(token);
  await db.superuser`update auth.token set expires_at = now() where email = ${email}`;
  expect(await resetPassword(services(), token, 'een heel nieuw wachtwoord')).toBe(false);
});

test('an unknown address gets the same answer, and no mail', async () => {
  await start();
  const { email } = await make.person();
  expect(await requestReset(services(), 'niemand@voorbeeld.test', ip())).toBeNull();
  expect(await requestReset(services(), email, ip())).toBeNull();
  expect((await smtp.next()).to).toEqual([email]);
  await expect.poll(jobs, { timeout: 15_000 }).toHaveLength(0);
});

test('asking for links again and again has to wait', async () => {
  const { email } = await make.person();
  for (let i = 0; i < 3; i++) expect(await requestReset(services(), email, ip())).toBeNull();
  expect(await requestReset(services(), email, ip())).toBe(60);
  await db.superuser`delete from graphile_worker._private_jobs`;
});

test('without an SMTP server, mails become files', async () => {
  await start({});
  const { email } = await make.person();
  await requestReset(services(), email, ip());
  await expect.poll(() => readdir(folder)).toEqual([expect.stringMatching(/^[\dTZ.:-]+-[\w-]+\.eml$/)]);
  const source = await readFile(path.join(folder, (await readdir(folder))[0]!), 'utf8');
  expect(source).toContain(`To: ${email}`);
  expect(textOf({ to: [email], source })).toMatch(LINK);
});

test('a mail that a server refuses is tried again; what is reported holds no address', async () => {
  await start();
  const { email } = await make.person();
  smtp.refuse(1);
  await requestReset(services(), email, ip());
  expect((await smtp.next()).to).toEqual([email]);
  expect(reported.splice(0).map(String)).toEqual(['Error: mail not sent: EMESSAGE 451']);
});

test('a release is told to each recipient once, in their language, without its content', async () => {
  const procedure = await make.procedure({ title: 'Wijkzorg' });
  const [nl, en] = [await make.person(), await make.person()];
  await db.superuser`update auth.credential set locale = 'en' where person_id = ${en.id}`;
  await make.consortium(procedure, { people: [nl, en] });
  const lead = await make.role(procedure, 'tender_lead');
  await change(make.ctx(lead), procedure.id, async () => ({
    type: 'release.published',
    record: {},
    views: [
      {
        audience: audience('participants', procedure.id),
        type: 'release.published',
        data: { answer: 'heel geheim' },
        deliver: true,
      },
    ],
    result: undefined,
  }));
  const [delivery] = await db.superuser`
    select view_id from portal.delivery where procedure_id = ${procedure.id} limit 1`;
  const job = JSON.stringify({ viewId: delivery!.view_id as string, procedureId: procedure.id });
  const enqueue = () => db.database.sql`select portal.enqueue('release-notice', ${job}::json)`;
  await Promise.all([enqueue(), enqueue()]);
  await start();

  const mails = [await smtp.next(), await smtp.next()];
  const to = new Map(mails.map((mail) => [mail.to[0], mail]));
  expect([...to.keys()].sort()).toEqual([nl.email, en.email].sort());
  expect(subjectOf(to.get(nl.email)!)).toBe('Nieuw bericht voor alle deelnemers');
  expect(subjectOf(to.get(en.email)!)).toBe('New message for all participants');
  for (const mail of mails) {
    expect(textOf(mail)).toContain(`${ORIGIN}/procedures/${procedure.id}`);
    expect(textOf(mail)).not.toContain('geheim');
  }
  await expect.poll(jobs, { timeout: 15_000 }).toHaveLength(0);
  const unmailed = await db.superuser`
    select 1 from portal.delivery where procedure_id = ${procedure.id} and mailed_at is null`;
  expect(unmailed).toHaveLength(0);
  await enqueue();
  await expect.poll(jobs, { timeout: 15_000 }).toHaveLength(0);
});
