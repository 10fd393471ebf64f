import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMail } from '#server/mail';
import { admitColleague } from '~/services/registration/admit-colleague.server';
import { subjectOf, testSmtp, textOf, type TestSmtp } from '#tests/support/smtp';
import { registrationStage, type RegistrationStage } from './stage';

const ORIGIN = 'http://portaal.test';
const LINK = /http:\/\/portaal\.test\/([a-z/]+)\/([\w-]{43})/;

let stage: RegistrationStage;
let smtp: TestSmtp;
let folder: string;
let stop: () => Promise<void>;
const reported: unknown[] = [];

beforeAll(async () => {
  stage = await registrationStage();
  smtp = await testSmtp();
  folder = await mkdtemp(path.join(tmpdir(), 'mail-'));
  const mail = await startMail({
    ...{ database: stage.db.database, origin: ORIGIN, databaseUrl: stage.db.appUrl, mailDir: folder },
    ...{ from: 'Gelijkspraak <noreply@portaal.test>', smtpUrl: smtp.url },
    reportError: (error) => void reported.push(error),
  });
  stop = mail.stop;
});
afterAll(async () => {
  await stop();
  expect(smtp.untaken()).toEqual([]);
  expect(reported).toEqual([]);
  await smtp.close();
  await stage.db.close();
  await rm(folder, { recursive: true });
});

/** The worker may be quicker than the stage that looks in the queue: the token is taken from the mail. */
async function askByMail(email: string, kvkNumber: string) {
  await stage.ask({ email, kvkNumber, organisationName: 'Klik op http://kwaad.test' }).catch(() => '');
  const mail = await smtp.next();
  const [, where, token] = LINK.exec(textOf(mail))!;
  return { mail, where, token: token! };
}

test('the mail about a registration says nothing that was typed but the number', async () => {
  const [email, kvkNumber] = [stage.newAddress(), stage.kvk()];
  const { mail, where, token } = await askByMail(email, kvkNumber);
  expect(mail.to).toEqual([email]);
  expect(subjectOf(mail)).toBe('Bevestig uw e-mailadres');
  const text = textOf(mail);
  expect(text).toContain(`KvK-nummer ${kvkNumber}`);
  expect(text).not.toMatch(/kwaad|Nina/);
  expect(where).toBe('registreren');
  expect(await stage.confirm(token)).toMatchObject({ kind: 'registered' });
});

test('known or not, the asker gets the same mail; then the administrators get theirs, and the asker word', async () => {
  const boss = await stage.make.person({ name: 'Bea Baas' });
  await stage.make.person({ of: boss.organisation, role: 'member' });
  const second = await stage.make.person({ of: boss.organisation });
  const kvkNumber = await stage.kvkOf(boss);
  const email = stage.newAddress();
  const asked = await askByMail(email, kvkNumber);
  const fresh = await askByMail(stage.newAddress(), stage.kvk());
  const blank = (text: string) => text.replace(/\d{8}/g, '#').replace(/[\w-]{43}/g, '#');
  expect(blank(textOf(asked.mail))).toBe(blank(textOf(fresh.mail)));

  expect(await stage.confirm(asked.token)).toMatchObject({ kind: 'asked' });
  const mails = [await smtp.next(), await smtp.next()];
  expect(mails.flatMap(({ to }) => to).sort()).toEqual([boss.email, second.email].sort());
  const text = textOf(mails[0]!);
  expect(text).toContain(`Nina Nieuw (${email})`);
  const [, where, token] = LINK.exec(text)!;
  expect(where).toBe('organisatie/verzoek');
  await admitColleague(stage.make.ctx(boss), stage.services, token!, { administrator: false });
  const word = await smtp.next();
  expect(word.to).toEqual([email]);
  expect(subjectOf(word)).toBe('U bent toegelaten tot uw organisatie');
});

test('an organisation is invited by mail, in the language of the account', async () => {
  const procedure = await stage.make.procedure({ title: 'Wijkzorg' });
  const anna = await stage.make.person({ name: 'Anna' });
  await stage.takePart(anna, procedure, { consortiumName: 'Verband Zilver' });
  const piet = await stage.make.person();
  await stage.db.superuser`update auth.credential set locale = 'en' where person_id = ${piet.id}`;
  const to = { email: piet.email, kvkNumber: await stage.kvkOf(piet) };
  await stage.invite(anna, procedure, to).catch(() => '');
  const mail = await smtp.next();
  expect(mail.to).toEqual([piet.email]);
  expect(subjectOf(mail)).toBe('Invitation for your organisation');
  const text = textOf(mail);
  expect(text).toContain(`Anna (${anna.organisation.name})`);
  expect(text).toContain('“Wijkzorg”');
  expect(text, 'the party’s name is for who signs in').not.toContain('Zilver');
  expect(LINK.exec(text)![1]).toBe('verband');
});
