import { expect, test } from '@playwright/test';
import type { Person } from '#server/example/given';
import { doorFor, type Answer, type Door } from '../support/door';
import { startPortal, type Portal } from '../support/portal';
import { startTender, type Tender } from '../support/tender';

let portal: Portal;
let tender: Tender;
let question: string;
let released: { readonly release: string; readonly published: string };
const TEXT = 'Telt reistijd mee in het uurtarief?';

test.beforeAll(async () => {
  portal = await startPortal();
  tender = await startTender(portal);
  question = await tender.ask(tender.anna, TEXT);
  const { releaseId } = await tender.release([await tender.answered(tender.anna, 'Mag dat?')]);
  const [row] = await portal.superuser<{ id: string }[]>`select id from portal.published_question`;
  released = { release: releaseId, published: row!.id };
});
test.afterAll(() => portal.stop());

/** What an answer tells, without the address that was asked and without what differs in every response. */
const told = ({ status, body }: Answer, path: string, id: string) =>
  `${status} ${body}`
    .replaceAll(path, 'PATH')
    .replaceAll(id, 'ID')
    .replaceAll(id.toLowerCase(), 'ID')
    .replaceAll(encodeURIComponent(id), 'ID')
    .replace(/nonce="[^"]*"/g, '')
    .replace(/(endsIn\W+)\d+/g, '$1');

const original = async () => {
  const rows = await portal.superuser`
    select q.status, q.version, o.text from portal.question q
      join portal.question_original o on o.question_id = q.id where q.id = ${question}`;
  return rows.map((row) => ({ ...row }));
};

test('a page behind a wall looks the same whether what it names exists or not', async () => {
  const { home, bram, a } = tender;
  const { get } = await doorFor(portal, bram);
  const pages: [path: string, real: string][] = [
    [`${home}/vragen/`, question],
    [`${home}/behandelen/`, question],
    [`${home}/notas/`, released.release],
    [`${home}/notas/`, question],
    [`${home}/rectificeren/`, released.release],
  ];
  for (const [path, real] of pages) {
    const answers = await Promise.all(
      [real, crypto.randomUUID(), real.toUpperCase(), a.id].map(async (id) =>
        told(await get(path + id), path + id, id),
      ),
    );
    expect(answers[0], path).toMatch(/^404 /);
    expect(new Set(answers).size, path).toBe(1);
    for (const garbage of ["'", '%00', '-1', '__proto__', 'a'.repeat(3000), '%F0%9F%98%80', '..%2f..%2f'])
      expect((await get(path + garbage)).status, path + garbage).toBe(404);
  }
  expect((await get(`${home}/vrijgeven`)).status).toBe(404);
  for (const id of [crypto.randomUUID(), question, 'x', tender.procedure.id.toUpperCase()])
    for (const page of ['', '/vragen/nieuw', '/mensen', '/vrijgeven', `/vragen/${question}`])
      expect((await get(`/procedures/${id}${page}`)).status, id + page).toBe(404);
  for (const token of ['x', '%00', 'a'.repeat(43), '__proto__'])
    for (const page of ['/uitnodiging/', '/wachtwoord/'])
      expect((await get(page + token)).status, page + token).toBe(404);
});

test('asking for an older page of questions takes any number, and anything else', async () => {
  const { get } = await doorFor(portal, tender.bram);
  for (const before of [
    '1',
    '0',
    '-1',
    '1.5',
    '1e999',
    '99999999999',
    'Infinity',
    'NaN',
    "'",
    '%00',
    '1&voor=2',
  ])
    expect((await get(`${tender.home}?voor=${before}`)).status, before).toBe(200);
});

test('B can neither withdraw nor edit A’s question, nor learn from trying that it exists', async () => {
  const { home, bram } = tender;
  const { post } = await doorFor(portal, bram);
  for (const form of [{ intent: 'withdraw' }, { text: 'Van B.' }]) {
    const answers = await Promise.all(
      [question, crypto.randomUUID(), question.toUpperCase()].map(async (id) => {
        const path = `${home}/vragen/${id}`;
        return told(await post(path, form), path, id);
      }),
    );
    expect(answers[0]).toMatch(/^404 /);
    expect(new Set(answers).size).toBe(1);
  }
  expect(await original()).toEqual([
    { status: 'received', version: 1, text: TEXT },
    { status: 'received', version: 1, text: TEXT },
  ]);
});

test('a question that names another’s question, lot or answer is refused without a word about it', async () => {
  const other = await startTender(portal);
  const theirs = await other.ask(other.anna, 'Van een andere procedure.');
  const { post } = await doorFor(portal, tender.bram);
  const path = `${tender.home}/vragen/nieuw`;
  const fields = { id: crypto.randomUUID(), lotId: '', followUpOf: '', text: 'Mag dit?' };
  expect((await post(path, { ...fields, id: question })).status).toBe(404);
  for (const id of [question, theirs, crypto.randomUUID(), released.release])
    expect((await post(path, { ...fields, followUpOf: id })).status).toBe(409);
  for (const id of [other.procedure.lots[0]!.id, crypto.randomUUID()])
    expect((await post(path, { ...fields, lotId: id })).status).toBe(422);
  for (const id of [crypto.randomUUID().toUpperCase(), 'x', '', '\0', '__proto__'])
    expect((await post(path, { ...fields, id })).status, id).toBe(422);
});

test('who only asks or looks on can’t take up, answer, release or rectify', async () => {
  const { build, home, procedure, anna, bram } = tender;
  const role = (name: Parameters<typeof build.role>[1]) => build.role(procedure, name);
  const stranger = await build.person({ name: 'Stan Stranger' });
  const lookers = [await role('evaluator'), await role('participation_council'), await role('auditor')];
  const deeds: [path: string, fields: Record<string, string>][] = [
    [`/behandelen/${question}`, { intent: 'take up' }],
    [`/behandelen/${question}`, { question: 'q', answer: 'a', seen: '0' }],
    ['/vrijgeven', { id: crypto.randomUUID(), item: `${question}@0`, checked: 'yes' }],
    [
      `/rectificeren/${released.published}`,
      { id: crypto.randomUUID(), question: 'q', answer: 'a', reason: 'r' },
    ],
    ['/mensen', { kind: 'procedure_role', role: 'tender_lead', name: 'Ik', email: 'ik@voorbeeld.test' }],
    ['/mensen', { intent: 'revoke', kind: 'procedure_role', role: 'tender_lead', personId: tender.lead.id }],
  ];
  const tryAll = async (who: Person, allowed: readonly number[], extra: typeof deeds = []) => {
    const { post }: Door = await doorFor(portal, who);
    for (const [path, fields] of [...deeds, ...extra]) {
      const { status } = await post(home + path, fields);
      expect(allowed, `${who.name} ${path}`).toContain(status);
    }
  };
  const asks = { id: crypto.randomUUID(), lotId: '', followUpOf: '', text: 'Mag ik ook?' };
  for (const who of [anna, bram]) await tryAll(who, [403, 404]);
  for (const who of lookers) await tryAll(who, [403], [['/vragen/nieuw', asks]]);
  await tryAll(stranger, [403, 404], [['/vragen/nieuw', asks]]);
  expect((await original())[0]).toMatchObject({ status: 'received', version: 1 });
  expect(await portal.superuser`select 1 from portal.release`).toHaveLength(1);
  expect(
    await portal.superuser`select 1 from portal.procedure_role where role = 'tender_lead'
    and procedure_id = ${procedure.id}`,
  ).toHaveLength(2);
});
