import { expect, test } from '@playwright/test';
import type { Answer, Door } from '../support/door';
import { door, doorFor } from '../support/door';
import { startPortal, type Portal } from '../support/portal';
import { startTender, type Tender } from '../support/tender';

type Pairs = readonly (readonly [string, string])[];
type Form = {
  readonly path: string;
  /** What fits. */
  readonly fields: Readonly<Record<string, string>>;
  /** Which of them come back as they were typed. */
  readonly kept: readonly string[];
};

let portal: Portal;
let tender: Tender;
let asFor: Record<'anna' | 'lead' | 'nobody', Door>;
let forms: readonly (Form & { readonly as: 'anna' | 'lead' | 'nobody' })[];

test.beforeAll(async () => {
  portal = await startPortal();
  tender = await startTender(portal);
  const { home, anna, lead } = tender;
  asFor = { anna: await doorFor(portal, anna), lead: await doorFor(portal, lead), nobody: door(portal) };
  const own = await tender.ask(anna, 'Een vraag om te wijzigen.');
  const taken = await tender.answered(anna, 'Een vraag om te beantwoorden.');
  await tender.release([await tender.answered(anna, 'Een vraag om te rectificeren.')]);
  const [published] = await portal.superuser<{ id: string }[]>`select id from portal.published_question`;
  const id = crypto.randomUUID();
  const invite = { name: 'Nieuw', email: 'nieuw@voorbeeld.test' };
  const seat = { kind: 'consortium', consortiumId: tender.a.id };
  forms = [
    {
      ...{ as: 'anna', path: `${home}/vragen/nieuw`, kept: ['text'] },
      fields: { id, lotId: '', followUpOf: '', text: 'Een vraag.' },
    },
    { as: 'anna', path: `${home}/vragen/${own}`, fields: { text: 'Anders.' }, kept: ['text'] },
    {
      ...{ as: 'lead', path: `${home}/behandelen/${taken}`, kept: ['question', 'answer'] },
      fields: { question: 'De vraag.', answer: 'Het antwoord.', seen: '1' },
    },
    {
      ...{
        as: 'lead',
        path: `${home}/rectificeren/${published!.id}`,
        kept: ['question', 'answer', 'reason'],
      },
      fields: { id, question: 'De vraag.', answer: 'Het antwoord.', reason: 'De reden.' },
    },
    { as: 'lead', path: `${home}/vrijgeven`, fields: { id, item: `${taken}@1`, checked: 'yes' }, kept: [] },
    {
      as: 'anna',
      path: `${home}/mensen`,
      fields: { ...seat, ...invite, lead: 'yes' },
      kept: ['name', 'email'],
    },
    {
      ...{ as: 'lead', path: `${home}/mensen`, kept: ['name', 'email'] },
      fields: { kind: 'procedure_role', role: 'moderator', ...invite },
    },
    {
      ...{ as: 'anna', path: `${home}/mensen`, kept: [] },
      fields: { intent: 'revoke', ...seat, personId: tender.bram.id },
    },
    {
      ...{ as: 'anna', path: '/account', kept: [] },
      fields: {
        ...{ intent: 'password', present_password: 'x', new_password: 'een heel lang nieuw wachtwoord' },
        repeat_password: 'een heel lang nieuw wachtwoord',
      },
    },
    { as: 'anna', path: '/account', fields: { intent: 'confirm', code: '123456' }, kept: [] },
    { as: 'anna', path: '/account', fields: { intent: 'stop', stop_password: 'x' }, kept: [] },
    { as: 'anna', path: '/account', fields: { intent: 'revoke', session: 'a'.repeat(64) }, kept: [] },
    {
      as: 'nobody',
      path: '/inloggen',
      fields: { email: 'a@voorbeeld.test', password: 'x' },
      kept: ['email'],
    },
    { as: 'nobody', path: '/wachtwoord-vergeten', fields: { email: 'a@voorbeeld.test' }, kept: ['email'] },
    { as: 'anna', path: '/taal', fields: { language: 'en', to: '/' }, kept: [] },
  ];
});
test.afterAll(() => portal.stop());

const FAULTS = /node_modules|\bat .+\.[jt]s:\d+|Error:|PostgresError|ZodError|Failed query/;
const unharmed = (answer: Answer, where: string) => {
  expect(answer.status, where).toBeLessThan(500);
  expect(answer.body, where).not.toMatch(FAULTS);
};
const send = ({ as, path }: (typeof forms)[number], pairs: Pairs) => asFor[as].post(path, pairs);
const events = async () => (await portal.superuser`select 1 from portal.event`).length;
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Each field of each form by turns replaced by something that nobody types. */
const ODD: Readonly<Record<string, (name: string, value: string) => Pairs>> = {
  'a NUL byte': (name, value) => [[name, `${value}\0`]],
  'half a surrogate pair': (name, value) => [[name, `${value}\ud83d`]],
  'a very long text': (name) => [[name, 'lang '.repeat(40_000)]],
  'a list': (name, value) => [
    [name, value],
    [name, value],
  ],
  'a longer list': (name, value) => Array.from({ length: 500 }, () => [name, value] as const),
  'nothing at all': () => [],
  'an empty text': (name) => [[name, '']],
  'the prototype': (name) => [
    ['__proto__', 'x'],
    ['constructor', 'x'],
    [`${name}.__proto__`, 'x'],
    [`${name}[]`, 'x'],
  ],
  'a name of the prototype': (name) => [[name, '__proto__']],
  'the name of a function': (name) => [[name, 'constructor']],
  'a script': (name) => [[name, '</script><script>alert(1)</script>"\'&<']],
  'a number out of range': (name) => [[name, '99999999999999999999']],
};

for (const [odd, change] of Object.entries(ODD))
  test(`${odd} in any field of any form is answered, not a fault`, async () => {
    for (const form of forms)
      for (const [name, value] of Object.entries(form.fields)) {
        const others = Object.entries(form.fields).filter(([n]) => n !== name);
        const answer = await send(form, [...others, ...change(name, value)]);
        unharmed(answer, `${form.path} ${name}`);
        if (/NUL/.test(odd)) expect(answer.status, `${form.path} ${name}`).not.toBe(200);
        expect(answer.body).not.toContain('<script>alert(1)');
      }
  });

test('what can’t be stored is a 422 with all problems at once, and what was typed comes back', async () => {
  const before = await events();
  for (const form of forms.filter((f) => f.kept.length > 0)) {
    const typed = Object.fromEntries(form.kept.map((name) => [name, `Getypt & <${name}> "zo"`]));
    const wrong = Object.entries({ ...form.fields, ...typed }).map(
      ([name, value]) => [name, form.kept.includes(name) ? `${value}\0` : value] as const,
    );
    const answer = await send(form, wrong);
    expect(answer.status, form.path).toBe(422);
    for (const name of form.kept) {
      expect(answer.body, `${form.path} ${name}`).toContain(`href="#${name}"`);
      expect(answer.body, `${form.path} ${name}`).toContain(escaped(typed[name]!));
    }
  }
  expect(await events()).toBe(before);
});

test('an unknown form of the account page finds nothing, and nothing of the server comes out', async () => {
  for (const intent of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', '', 'sluit']) {
    const answer = await asFor.anna.post('/account', { intent });
    expect(answer.status, intent).toBe(422);
    expect(answer.body).not.toMatch(/secretKey|"services"|"sessionId"/);
  }
});

test('an id in capitals is not another id', async () => {
  const id = crypto.randomUUID().toUpperCase();
  const fields = { id, lotId: '', followUpOf: '', text: 'Met een id in kapitalen.' };
  expect((await asFor.anna.post(`${tender.home}/vragen/nieuw`, fields)).status).toBe(422);
  const item = `${'-'.repeat(36)}@1`;
  const release = { id: crypto.randomUUID(), item, checked: 'yes' };
  expect((await asFor.lead.post(`${tender.home}/vrijgeven`, release)).status).toBe(422);
});

test('nobody signs in, or gets a code or a link, by what is out of shape', async () => {
  const { post } = door(portal);
  for (const password of ['\0', 'x'.repeat(5000), '\ud83d', '']) {
    const answer = await post('/inloggen', { email: tender.anna.email, password });
    expect([422, 429]).toContain(answer.status);
    unharmed(answer, '/inloggen');
  }
  for (const code of ['\0', '１２３４５６', '12345', 'abcdef', '1e5', '']) {
    const answer = await post('/inloggen/code', { code });
    expect([302, 422]).toContain(answer.status);
    unharmed(answer, '/inloggen/code');
  }
  for (const path of ['/wachtwoord/x', '/uitnodiging/x', '/wachtwoord/%00', '/uitnodiging/%00'])
    for (const fields of [{}, { new_password: '\0'.repeat(12), repeat_password: '\0'.repeat(12) }])
      unharmed(await post(path, fields), path);
});

test('the log tells nothing of all this', () => {
  const log = portal.log.join('');
  expect(log).not.toMatch(/"level":[56]0/); // no fault was reported
});
