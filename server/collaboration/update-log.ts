import type { Database } from '#db/client';
import { storeUpdates, type NewUpdate, type StoreVerdict } from '#db/queries/document-log';

/** At most so many updates, and so many bytes, with one commit. */
const MOST = 200;
const MOST_BYTES = 4 * 1024 * 1024;

type Waiting = {
  readonly update: NewUpdate;
  readonly settle: (verdict: StoreVerdict) => void;
  readonly fail: (error: unknown) => void;
};

export type UpdateLog = {
  /** Resolves when the update is committed (null), or with the reason why it was not stored. */
  readonly append: (update: NewUpdate) => Promise<StoreVerdict>;
  /** Resolves when nothing is on its way any more. */
  readonly settled: () => Promise<void>;
};

/**
 * Writes updates to the log while they are typed: what comes in while a commit is under way shares the
 * next one, so that many writers cost few commits and nobody waits for more than two. `stored`: called after each commit.
 */
export function createUpdateLog(
  database: Database,
  stored: (documents: readonly string[]) => void,
): UpdateLog {
  let queue: Waiting[] = [];
  let running: Promise<void> | null = null;

  function nextBatch(): Waiting[] {
    let bytes = 0;
    const end = queue.findIndex(({ update }, i) => {
      bytes += update.data.length;
      return i > 0 && (i >= MOST || bytes > MOST_BYTES);
    });
    const batch = end === -1 ? queue : queue.slice(0, end);
    queue = end === -1 ? [] : queue.slice(end);
    return batch;
  }

  async function run(): Promise<void> {
    while (queue.length > 0) {
      const batch = nextBatch();
      try {
        const verdicts = await storeUpdates(
          database,
          batch.map((w) => w.update),
        );
        batch.forEach((waiting, i) => waiting.settle(verdicts[i]!));
        stored([...new Set(batch.map((w) => w.update.documentId))]);
      } catch (error) {
        batch.forEach((waiting) => waiting.fail(error));
      }
    }
    running = null;
  }

  return {
    append: (update) =>
      new Promise((settle, fail) => {
        queue.push({ update, settle, fail });
        running ??= run();
      }),
    settled: async () => {
      while (running) await running;
    },
  };
}
