import type { SavedTracker } from './saved-tracker';
import { readOutgoing, readVerdict } from './wire';

/**
 * A WebSocket for the provider that tells the tracker what really goes over it. It also keeps back what the provider
 * repeats of other people's carets: with many writers those echoes would be most of the traffic.
 */
export function countingSocket(tracker: SavedTracker, clientId: number): typeof WebSocket {
  return class extends WebSocket {
    readonly #count = tracker.socket();

    constructor(url: string | URL) {
      super(url);
      this.addEventListener('open', this.#count.opened);
      this.addEventListener('close', this.#count.closed);
      this.addEventListener('message', ({ data }) => {
        const verdict = data instanceof ArrayBuffer ? readVerdict(new Uint8Array(data)) : null;
        if (verdict !== null) this.#count.judged(verdict);
      });
    }

    override send(data: string | ArrayBufferLike | Blob | ArrayBufferView<ArrayBufferLike>): void {
      const message = data instanceof Uint8Array ? readOutgoing(data) : { kind: 'other' as const };
      const echo = message.kind === 'awareness' && !message.clientIds.includes(clientId);
      if (!echo && this.#count.sends(message.kind)) super.send(data as Uint8Array<ArrayBuffer>);
    }
  };
}
