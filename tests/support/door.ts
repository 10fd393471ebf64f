import { request } from 'node:http';
import { connect } from 'node:net';
import type { Person } from '#server/example/given';
import { createSessions } from '~/services/sessions/lucia.server';
import type { Portal } from './portal';

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** Where a redirect leads, without the origin. */
  readonly to: string | null;
};

type Fields =
  Readonly<Record<string, string | readonly string[] | undefined>> | readonly (readonly [string, string])[];

/** A session as signing in gives it, without the page: the cookie's header. */
export async function cookieOf({ database }: Portal, { id }: Pick<Person, 'id'>): Promise<string> {
  const { setCookie } = await createSessions({ database, secureCookies: false }).start(id, 'story', true);
  return setCookie.slice(0, setCookie.indexOf(';'));
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return { status, headers, body: await response.text(), to: headers.get('location') };
}

/** The portal's HTTP as somebody with any program can use it. Without `cookie`: as nobody. */
export function door({ origin }: Portal, cookie = '') {
  const ask = async (path: string, init: RequestInit = {}, headers: Record<string, string> = {}) =>
    answerOf(
      await fetch(origin + path, { redirect: 'manual', ...init, headers: { cookie, origin, ...headers } }),
    );
  return {
    ask,
    get: (path: string) => ask(path),
    /** Sends a form as the portal's own pages do. */
    post: (path: string, fields: Fields = {}) => {
      const pairs = Array.isArray(fields)
        ? (fields as [string, string][])
        : Object.entries(fields).flatMap(([k, v]) => [v ?? []].flat().map((one) => [k, one]));
      return ask(path, { method: 'POST', body: new URLSearchParams(pairs as string[][]) });
    },
  };
}

export type Door = ReturnType<typeof door>;

/** The door for somebody who is signed in. */
export const doorFor = async (portal: Portal, who: Person): Promise<Door> =>
  door(portal, await cookieOf(portal, who));

/** A request whose body has no length, sent in chunks. */
export function sendChunked({ origin }: Portal, path: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
    const sent = request(origin + path, { method: 'POST', headers }, (res) => {
      res.resume();
      resolve(res.statusCode!);
    });
    sent.on('error', reject);
    sent.flushHeaders(); // now the length can't be known any more
    sent.end(body);
  });
}

/** Writes bytes to the server and gives back all that it answers until it hangs up. */
export function sendRaw({ origin }: Portal, text: string): Promise<string> {
  const { port, hostname } = new URL(origin);
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (data) => (heard += String(data)));
    socket.on('error', reject);
    socket.on('close', () => resolve(heard));
  });
}
