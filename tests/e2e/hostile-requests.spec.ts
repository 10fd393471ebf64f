import { expect, test } from '@playwright/test';
import { cookieOf, door, doorFor, sendChunked, sendRaw } from '../support/door';
import { startPortal, type Portal } from '../support/portal';
import { startTender, type Tender } from '../support/tender';

let portal: Portal;
let tender: Tender;
test.beforeAll(async () => {
  portal = await startPortal();
  tender = await startTender(portal);
});
test.afterAll(() => portal.stop());

const FORGED = `gelijkspraak_session=${'a2'.repeat(20)}`;
const alive = async () =>
  expect(await door(portal).get('/healthz')).toMatchObject({ status: 200, body: 'ok' });
const questionsInAll = async () => (await portal.superuser`select 1 from portal.question`).length;
const asking = (text: string) => ({ id: crypto.randomUUID(), lotId: '', followUpOf: '', text });

test('a form that was not sent from a page of the portal is refused, and nothing is stored', async () => {
  const cookie = await cookieOf(portal, tender.anna);
  const body = new URLSearchParams(asking('Van een vreemde pagina.'));
  const path = `${tender.home}/vragen/nieuw`;
  const { port } = new URL(portal.origin);
  for (const origin of ['https://evil.example', `http://localhost.evil.example:${port}`, 'null', '']) {
    const answer = await door(portal, cookie).ask(path, { method: 'POST', body }, { origin });
    expect(answer.status, origin).toBe(403);
  }
  const without = await fetch(portal.origin + path, { method: 'POST', body, headers: { cookie } });
  expect(without.status).toBe(403);
  expect(await questionsInAll()).toBe(0);
});

test('a body that is too large, has no length or is no form is refused before it is read', async () => {
  const { ask } = await doorFor(portal, tender.anna);
  const path = `${tender.home}/vragen/nieuw`;
  const large = await ask(path, { method: 'POST', body: new URLSearchParams(asking('x'.repeat(1_000_000))) });
  expect(large.status).toBe(413);
  expect(await sendChunked(portal, path, 'text=zonder+lengte')).toBe(411);
  for (const type of [
    'application/json',
    'text/plain',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
  ])
    expect(
      (await ask(path, { method: 'POST', body: '{"text":"a"}' }, { 'content-type': type })).status,
      type,
    ).toBe(415);
  expect((await ask(path, { method: 'POST' })).status).toBe(415);
  await alive();
});

test('a method that no page uses is refused', async () => {
  const { ask } = await doorFor(portal, tender.anna);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    expect((await ask(tender.home, { method })).status, method).toBe(405);
  const { host } = new URL(portal.origin);
  const trace = await sendRaw(portal, `TRACE / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  expect(trace).toMatch(/^HTTP\/1\.1 405/);
});

test('requests that are out of shape get a plain answer, and end nothing', async () => {
  const { host } = new URL(portal.origin);
  const upgrade = 'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: eA==\r\n\r\n';
  const plain = 'Connection: close\r\n\r\n';
  for (const request of [
    `GET // HTTP/1.1\r\nHost: ${host}\r\n${upgrade}`,
    `GET http:// HTTP/1.1\r\nHost: ${host}\r\n${upgrade}`,
    `GET /elders HTTP/1.1\r\nHost: ${host}\r\n${upgrade}`,
    `GET /socket.io/elders HTTP/1.1\r\nHost: ${host}\r\n${upgrade}`,
    `GET / HTTP/1.1\r\nHost: [\r\n${plain}`,
    `GET / HTTP/1.1\r\nHost: a b/c\r\n${plain}`,
    `GET /%E0%A4%A HTTP/1.1\r\nHost: ${host}\r\n${plain}`,
    `POST /%E0%A4%A HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${portal.origin}\r\nContent-Length: 0\r\n${plain}`,
    `GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: ${host}\r\n${plain}`,
    `POST /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\n${plain}`,
    `GET /procedures/%00 HTTP/1.1\r\nHost: ${host}\r\n${plain}`,
  ]) {
    const answer = await sendRaw(portal, request);
    expect(answer, request).toMatch(/^(HTTP\/1\.1 [34]\d\d|$)/);
    expect(answer, request).not.toMatch(/ at .+:\d+|node_modules/);
  }
  await alive();
  expect(portal.log.join('')).not.toContain('ERR_HTTP_HEADERS_SENT');
});

test('a forged session opens nothing: a page sends to sign in, a form is a 401', async () => {
  const { get, post } = door(portal, FORGED);
  for (const page of ['', '/vragen/nieuw', '/vrijgeven', '/mensen']) {
    const answer = await get(tender.home + page);
    expect(answer.status).toBe(302);
    expect(answer.to).toBe(`/inloggen?verder=${encodeURIComponent(tender.home + page)}`);
    expect(answer.body).toBe('');
  }
  for (const page of ['/vragen/nieuw', '/vrijgeven', '/mensen', `/behandelen/${crypto.randomUUID()}`])
    expect((await post(tender.home + page, asking('Wie ben ik?'))).status, page).toBe(401);
  expect((await post('/account', { intent: 'revoke_others' })).status).toBe(401);
  for (const cookie of ['gelijkspraak_session=', 'gelijkspraak_session=%00', `a=%E0%A4%A; ${FORGED}; =;;`])
    expect((await door(portal, cookie).get('/')).status, cookie).toBe(302);
  expect(await questionsInAll()).toBe(0);
});

test('after signing in, nobody is led to another site', async () => {
  for (const path of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/.//evil.example',
    '/\t/evil',
  ]) {
    const { to } = await doorFor(portal, tender.bram).then((d) =>
      d.get(`/inloggen?verder=${encodeURIComponent(path)}`),
    );
    expect(new URL(to!, portal.origin).origin, path).toBe(portal.origin);
    const language = await door(portal).post('/taal', { language: 'en', to: path });
    expect(new URL(language.to!, portal.origin).origin, path).toBe(portal.origin);
  }
});

test('every answer carries the headers, and every inline script its own nonce', async () => {
  const { get } = await doorFor(portal, tender.anna);
  const seen = new Set<string>();
  for (const path of ['/', tender.home, '/account', '/bestaat-niet', '/inloggen', '/', tender.home]) {
    const { headers, body } = await get(path);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe/);
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)![1]!;
    expect(seen).not.toContain(nonce);
    seen.add(nonce);
    for (const [tag] of body.matchAll(/<script\b[^>]*>/g))
      expect(tag).toMatch(new RegExp(`nonce="${nonce.replace(/[+/]/g, '\\$&')}"`));
    expect(body).not.toMatch(/\son[a-z]+="|javascript:|\sstyle="/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toContain('no-store');
  }
});

test('the health of the server can be asked without a session', async () => {
  await alive();
  expect(await door(portal).get('/readyz')).toMatchObject({ status: 200, body: 'ready' });
  for (const path of ['/healthz', '/readyz'])
    expect((await door(portal).get(path)).headers.get('x-powered-by')).toBeNull();
});
