import { EventEmitter } from 'node:events';
import type { WebSocket } from 'ws';

/**
 * What Hocuspocus gets instead of a client's socket: it sends through it, and hears only what the gate lets pass.
 * A class, because Hocuspocus asks for the shape of one.
 */
export class VettedSocket extends EventEmitter {
  binaryType = 'nodebuffer';

  constructor(private readonly socket: WebSocket) {
    super();
    socket.on('pong', () => this.emit('pong'));
    socket.on('close', (code, reason) => this.emit('close', code, reason));
  }

  get readyState(): number {
    return this.socket.readyState;
  }

  send(data: Uint8Array, done?: (error?: Error) => void): void {
    this.socket.send(data, done);
  }

  ping(): void {
    this.socket.ping();
  }

  close(code?: number, reason?: string): void {
    this.socket.close(code, reason);
  }

  /** Lets one message of the client through. */
  pass(data: Uint8Array): void {
    this.emit('message', data);
  }
}
