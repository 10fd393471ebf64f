import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { io, type Socket } from 'socket.io-client';
import { serveTasks } from '../worker';

type Crowd = {
  readonly origin: string;
  /** One client per cookie. */
  readonly cookies: readonly string[];
  readonly since: Readonly<Record<string, string | null>>;
};

type Click = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

type View = { readonly id: string; readonly type: string };

const AT_ONCE = 25;
const sockets: Socket[] = [];
let heard = 0;
let last: (view: View) => void = () => undefined;

/** As app/components/live/connection.ts does; the bare server asks for the acknowledgement in Socket.IO's own way. */
function listen(socket: Socket): void {
  socket.on('view', (view: View, acknowledge?: () => void) => {
    if (view.type !== 'release.published') return;
    if (acknowledge) acknowledge();
    else socket.emit('pushed', [view.id]);
    if (++heard === sockets.length) last(view);
  });
}

async function connectOne({ origin, since }: Crowd, cookie: string): Promise<Socket> {
  const socket = io(origin, {
    ...{ transports: ['websocket'], forceNew: true, reconnection: false },
    ...{ auth: { since }, extraHeaders: { origin, cookie } },
  });
  listen(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('ready', () => resolve());
    socket.once('connect_error', reject);
  });
  return socket;
}

const agent = new Agent({ keepAlive: true });

/** Sends the request; resolves to the answer's status and text. */
async function send({ url, headers, body }: Click): Promise<{ status: number; text: string }> {
  const length = String(Buffer.byteLength(body));
  const outgoing = request(url, {
    ...{ method: 'POST', agent },
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers, 'content-length': length },
  });
  outgoing.end(body);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  let text = '';
  for await (const part of incoming) text += String(part);
  return { status: incoming.statusCode ?? 0, text };
}

const tasks = {
  connect: async (crowd: Crowd): Promise<void> => {
    for (let i = 0; i < crowd.cookies.length; i += AT_ONCE) {
      const some = crowd.cookies.slice(i, i + AT_ONCE);
      sockets.push(...(await Promise.all(some.map((cookie) => connectOne(crowd, cookie)))));
    }
  },
  /** Clicks, and waits until the last client has heard what follows from it. */
  click: async (click: Click) => {
    heard = 0;
    const all = new Promise<View>((resolve) => (last = resolve));
    const [sentAt, started] = [Date.now(), performance.now()];
    const answered = send(click);
    const view = await all;
    const heardMs = performance.now() - started;
    return { sentAt, heardMs, view: JSON.stringify(view), viewId: view.id, ...(await answered) };
  },
  connected: (): number => sockets.filter((socket) => socket.connected).length,
};
export type Listeners = typeof tasks;

/** A crowd of clients in a process of its own, and the finger that clicks. */
serveTasks(tasks);
