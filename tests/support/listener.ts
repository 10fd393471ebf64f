import { io, type Socket } from 'socket.io-client';
import type { LiveView } from '~/components/live/connection';
import type { Person } from '#server/example/given';
import { cookieOf } from './door';
import type { Portal } from './portal';

type Since = unknown;
type Options = { readonly cookie?: string; readonly origin?: string; readonly since?: Since };

export type Listener = {
  readonly socket: Socket;
  /** What this socket was told, in order. */
  readonly views: readonly LiveView[];
  readonly types: () => readonly string[];
  /** Chains that it was asked to load anew. */
  readonly resyncs: readonly string[];
  /** Resolves when everything that the server sent before has arrived. */
  readonly settled: () => Promise<void>;
  /** Resolves with the reason when the server ended the connection. */
  readonly ended: Promise<string>;
  readonly close: () => void;
};

const raw = ({ origin }: Portal, options: Options): Socket =>
  io(origin, {
    ...{ transports: ['websocket'], reconnection: false, autoConnect: false, forceNew: true },
    auth: options.since === undefined ? {} : { since: options.since },
    extraHeaders: { cookie: options.cookie ?? '', origin: options.origin ?? origin },
  });

/** Why the door stays shut to such a socket; fails if it opens. */
export function refusal(portal: Portal, options: Options): Promise<string> {
  const socket = raw(portal, options);
  return new Promise((resolve, reject) => {
    socket.on('connect_error', (error) => resolve(error.message));
    socket.on('connect', () => reject(new Error('it was let in')));
    socket.connect();
  }).finally(() => socket.disconnect()) as Promise<string>;
}

/** A socket of somebody who is signed in, ready to hear. */
export async function listenAs(portal: Portal, who: Person, options: Options = {}): Promise<Listener> {
  const socket = raw(portal, { cookie: await cookieOf(portal, who), ...options });
  const [views, resyncs]: [LiveView[], string[]] = [[], []];
  socket.on('view', (view: LiveView) => views.push(view));
  socket.on('resync', (chainId: string) => resyncs.push(chainId));
  await new Promise<void>((resolve, reject) => {
    socket.on('connect_error', reject);
    socket.on('ready', () => resolve());
    // a change of access that is dispatched just now closes it: like any client, it comes back
    socket.on('disconnect', () => setImmediate(() => socket.connect()));
    socket.connect();
  });
  socket.off('disconnect');
  const ended = new Promise<string>((resolve) => socket.on('disconnect', resolve));
  return {
    ...{ socket, views, resyncs, ended },
    types: () => views.map((view) => view.type),
    settled: () => new Promise((resolve) => socket.emit('catch up', {}, () => resolve())),
    close: () => void socket.disconnect(),
  };
}
