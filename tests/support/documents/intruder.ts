import { MessageType, OutgoingMessage } from '@hocuspocus/server';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { collabUrl, until, type Seat } from './writer';

/** Bytes as a program of one's own can send them. */
export const bytes = {
  token: (name: string) =>
    body(name, MessageType.Auth, (e) => (encoding.writeVarUint(e, 0), encoding.writeVarString(e, 'x'))),
  stepOne: (name: string, stateVector: Uint8Array) => sync(name, 0, stateVector),
  stepTwo: (name: string, update: Uint8Array) => sync(name, 1, update),
  update: (name: string, update: Uint8Array) => sync(name, 2, update),
  stateless: (name: string, text: string) => new OutgoingMessage(name).writeStateless(text).toUint8Array(),
  broadcast: (name: string, text: string) =>
    new OutgoingMessage(name).writeBroadcastStateless(text).toUint8Array(),
  ofType: (name: string, type: number) => body(name, type, () => undefined),
  awareness: (name: string, clientId: number, state: unknown) =>
    body(name, MessageType.Awareness, (e) => {
      const inner = encoding.createEncoder();
      encoding.writeVarUint(inner, 1);
      encoding.writeVarUint(inner, clientId);
      encoding.writeVarUint(inner, 1);
      encoding.writeVarString(inner, JSON.stringify(state));
      encoding.writeVarUint8Array(e, encoding.toUint8Array(inner));
    }),
};

function body(name: string, type: number, write: (encoder: encoding.Encoder) => unknown): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, name);
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

const sync = (name: string, step: number, payload: Uint8Array) =>
  body(name, MessageType.Sync, (e) => {
    encoding.writeVarUint(e, step);
    encoding.writeVarUint8Array(e, payload);
  });

/** A socket without our page: what it is told, byte for byte. Resolves when it is open. */
export async function intrude(seat: Seat) {
  const heard: Buffer[] = [];
  const socket = new WebSocket(collabUrl(seat), { headers: { cookie: seat.cookie, origin: seat.origin } });
  let closed: { code: number; reason: string } | null = null;
  socket.on('message', (data: Buffer) => heard.push(data));
  socket.on('close', (code, reason) => (closed = { code, reason: reason.toString() }));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => undefined); // the server hangs up: `closed` says how
  return {
    socket,
    send: (data: Uint8Array) => socket.send(data),
    hears: (text: string) => Buffer.concat(heard).includes(text),
    messages: () => heard.length,
    /** Says which document, and waits for the first answer. */
    introduce: async (name: string) => {
      socket.send(bytes.token(name));
      await until(
        () => heard.length > 0 || closed !== null,
        () => 'an answer',
      );
    },
    ended: async () => {
      await until(
        () => closed !== null,
        () => 'hung up',
      );
      return closed!;
    },
    isOpen: () => socket.readyState === WebSocket.OPEN,
  };
}

/** How a door that doesn't open says so: the HTTP status. */
export const statusAt = (seat: Seat, origin = seat.origin): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(collabUrl(seat), { headers: { cookie: seat.cookie, origin } });
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.once('open', () => reject(new Error('it opened')));
    socket.once('error', () => undefined);
  });
