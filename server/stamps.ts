import { asDispatcher, type Database } from '#db/client';
import { stampDeliveries, type Stamp } from '#db/queries/deliveries';

const GATHER_MS = 40;

export type Stamps = {
  /** Notes that views reached (or were opened by) a person now. */
  readonly add: (stamp: Stamp, personId: string, viewIds: readonly string[]) => void;
  /** Writes what was gathered; resolves when it is stored. */
  readonly flush: () => Promise<void>;
};

/**
 * Gathers acknowledgements for a moment and writes them in one statement: a thousand clients that answer at
 * once need no thousand transactions. The instant is that of the acknowledgement's arrival, by the database's clock. What a crash
 * loses here is a client's acknowledgement, never what the client was told.
 */
export function createStamps(
  database: Database,
  reportError: (error: unknown, where: string) => void,
): Stamps {
  let gathered = new Map<Stamp, [viewId: string, personId: string, at: number][]>();
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const batch = gathered;
    gathered = new Map();
    for (const [stamp, rows] of batch) {
      await asDispatcher(database, (tx) => stampDeliveries(tx, stamp, rows)).catch((error: unknown) =>
        reportError(error, 'stamps'),
      );
    }
  }

  return {
    add: (stamp, personId, viewIds) => {
      const at = performance.now();
      const rows = gathered.get(stamp) ?? [];
      gathered.set(stamp, rows);
      for (const viewId of viewIds) rows.push([viewId, personId, at]);
      timer ??= setTimeout(() => void flush(), GATHER_MS);
    },
    flush,
  };
}
