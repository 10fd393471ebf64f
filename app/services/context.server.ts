import type { Database } from '#db/client';

/** On whose behalf a service is called: a signed-in person, or nobody. */
export type Ctx = {
  readonly database: Database;
  readonly personId: string | null;
  /** `performance.now()` when the request had arrived whole: deadlines are judged by arrival. */
  readonly receivedAt: number;
};
