import type { Outgoing } from './wire';

/** Why something that was typed is not in the database; `unknown`: the server gave no reason. */
export type NotStored = 'read_only' | 'too_large' | 'malformed' | 'unknown';

export type Saved = {
  /** Of the real socket; `never`: none has been open or failed yet. */
  readonly connection: 'never' | 'open' | 'closed';
  /** The server has what we had when this connection opened. */
  readonly inStep: boolean;
  /** Everything that was typed here is in the database: the server said so on this connection. */
  readonly saved: boolean;
  /** Something that was typed here may be nowhere but on this screen. */
  readonly unsaved: boolean;
  readonly refused: NotStored | null;
  /** Writes were held back, because they are no person's: see `mayWrite`. */
  readonly withheld: boolean;
};

/** The count of one real socket; one that a newer socket replaced changes nothing any more. */
export type SocketCount = {
  readonly opened: () => void;
  /** Counts a message that is about to be sent; false: it must not be sent. */
  readonly sends: (kind: Outgoing['kind']) => boolean;
  /** The server's verdict on one write. */
  readonly judged: (stored: boolean) => void;
  readonly closed: () => void;
};

export type SavedTracker = {
  readonly read: () => Saved;
  /** The text was changed here. */
  readonly typed: () => void;
  readonly refuse: (reason: NotStored) => void;
  /** Whether the reader may write. A reader's browser changes nothing: what its editor tidies up is not sent. */
  readonly mayWrite: (may: boolean) => void;
  readonly socket: () => SocketCount;
};

type Count = {
  open: boolean;
  answered: boolean;
  waiting: number;
  failed: boolean;
  withheld: boolean;
  /** How many changes had been typed when the last write was sent: a socket that is closing sends no more. */
  holds: number;
};

/**
 * Knows what of the text that is typed here stands in the database. The provider's own count starts anew with each
 * connection, though messages still wait; so we count on the socket itself: every write that is sent, every verdict.
 */
export function createSavedTracker(changed: () => void): SavedTracker {
  let current: Count | null = null;
  let connection: Saved['connection'] = 'never';
  let changes = 0;
  let unsaved = false;
  let refused: NotStored | null = null;
  let writes = true;

  const inStep = (count: Count | null) =>
    count !== null && count.open && count.answered && count.waiting === 0 && !count.failed;

  function refuse(reason: NotStored): void {
    unsaved = true;
    if (current) current.failed = true;
    if (reason !== 'unknown' || refused === null) refused = reason;
    changed();
  }

  function mayBeSent(count: Count, kind: Outgoing['kind']): boolean {
    if (kind !== 'answer' && kind !== 'update') return true;
    // the answer, which is still to come, holds all that was typed before it
    if (kind === 'update' && !count.answered) return false;
    if (writes || unsaved) return true;
    count.withheld = true;
    return false;
  }

  function socket(): SocketCount {
    const count: Count = {
      ...{ open: false, answered: false, waiting: 0, failed: false, withheld: false, holds: -1 },
    };
    current = count;
    if (connection === 'open') {
      connection = 'closed';
      changed();
    }
    return {
      opened: () => {
        count.open = true;
        if (count !== current) return;
        connection = 'open';
        changed();
      },
      sends: (kind) => {
        if (!mayBeSent(count, kind)) return false;
        if (kind !== 'answer' && kind !== 'update') return true;
        count.answered ||= kind === 'answer';
        count.waiting += 1;
        count.holds = changes;
        if (count === current) changed();
        return true;
      },
      judged: (stored) => {
        count.waiting = Math.max(0, count.waiting - 1);
        count.failed ||= !stored;
        if (count !== current) return;
        if (!stored) return refuse('unknown');
        if (inStep(count) && count.holds === changes) [unsaved, refused] = [false, null];
        changed();
      },
      closed: () => {
        count.open = false;
        if (count !== current) return;
        connection = 'closed';
        changed();
      },
    };
  }

  return {
    read: () => ({
      ...{ connection, inStep: inStep(current), saved: inStep(current) && !unsaved },
      ...{ unsaved, refused, withheld: current?.withheld ?? false },
    }),
    typed: () => {
      changes += 1;
      unsaved = true;
      changed();
    },
    refuse,
    mayWrite: (may) => void (writes = may),
    socket,
  };
}
