import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { serveTasks } from '../worker';

const ROOM = 'participants';
let message: unknown;

const http = createServer((_req, res) => {
  io.to(ROOM)
    .timeout(30_000)
    .emit('view', message, (error: Error | null, answers: unknown[]) => {
      const lastAt = Date.now();
      res.statusCode = error ? 500 : 200;
      res.end(JSON.stringify({ lastAt, answers: answers.length }));
    });
});
const io = new Server(http, {
  serveClient: false,
  transports: ['websocket'],
  maxHttpBufferSize: 64 * 1024,
});
io.on('connection', (socket) => {
  void socket.join(ROOM);
  socket.emit('ready');
});

const tasks = {
  listen: (): Promise<string> =>
    new Promise((resolve) =>
      http.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(http.address() as AddressInfo).port}`)),
    ),
  say: (text: string): void => {
    message = JSON.parse(text);
  },
};
export type BareServer = typeof tasks;

/** Nothing but Socket.IO: a request sends the message to a room, and is answered when all have acknowledged. */
serveTasks(tasks);
