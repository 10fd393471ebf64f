import { setTimeout as wait } from 'node:timers/promises';
import type { WebSocket } from 'ws';

/** How many messages of one client may wait before its socket is not read any more. */
const MOST_WAITING = 64;
/** Messages a second that one client may keep up, and what it may send at once: faster ones wait. */
const PER_SECOND = 100;
const AT_ONCE = 400;

/**
 * Hands a client's messages on one by one, in their order. One that sends faster than may be is slowed, not cut off:
 * its socket is left unread, so the network holds it back and nothing is lost.
 */
export function takeInOrder(
  socket: WebSocket,
  handle: (data: Uint8Array) => Promise<void>,
  failed: (error: unknown) => void,
): void {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let left = AT_ONCE;
  let at = performance.now();

  async function turn(data: Uint8Array): Promise<void> {
    const now = performance.now();
    left = Math.min(AT_ONCE, left + ((now - at) * PER_SECOND) / 1000) - 1;
    at = now;
    if (left < 0) await wait(-left * (1000 / PER_SECOND));
    await handle(data);
  }

  socket.on('message', (data: Buffer) => {
    waiting += 1;
    if (waiting === MOST_WAITING) socket.pause();
    last = last
      .then(() => turn(data))
      .catch(failed)
      .finally(() => {
        waiting -= 1;
        if (waiting === MOST_WAITING / 2 && socket.isPaused) socket.resume();
      });
  });
}
