import { asDispatcher, type Database } from '#db/client';
import { anHourAgo, recentHeads, viewsAfter, type EventViewMessage } from '#db/queries/event-views';
import type { Instant } from '~/domain/instant';

const LOOK_OUT_MS = 2000;

type Options = {
  readonly database: Database;
  /** Hands one committed view to this node's clients; resolves when it is on its way. */
  readonly deliver: (view: EventViewMessage) => Promise<void>;
  readonly reportError: (error: unknown, where: string) => void;
};

export type Dispatch = { readonly stop: () => Promise<void> };

/**
 * Carries committed events to this node's own sockets, chain by chain in the chain's order, at least once.
 * It holds only a place per chain in memory: the instants of a chain rise under its lock, so nothing commits
 * behind the place. A node that was killed needs no more than that: clients ask for what they missed when they
 * return. It wakes on PostgreSQL's notice after a commit, and looks out by itself should one be lost.
 */
export async function startDispatch({ database, deliver, reportError }: Options): Promise<Dispatch> {
  const [beginning, heads] = await asDispatcher(database, async (tx) => [
    await anHourAgo(tx),
    await recentHeads(tx),
  ]);
  const places = new Map<string, Instant>(heads.map(({ id, at }) => [id, at]));
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  let stopped = false;

  async function run(chainId: string): Promise<void> {
    for (let more = true; more && !stopped;) {
      again.delete(chainId);
      const after = places.get(chainId) ?? beginning;
      const views = await asDispatcher(database, (tx) => viewsAfter(tx, chainId, after));
      for (const view of views) {
        await deliver(view);
        places.set(chainId, view.at);
      }
      more = views.length > 0 || again.has(chainId);
    }
  }

  function wake(chainId: string): void {
    again.add(chainId);
    if (running.has(chainId) || stopped) return;
    const work = run(chainId)
      .catch((error: unknown) => reportError(error, 'dispatch'))
      .finally(() => running.delete(chainId));
    running.set(chainId, work);
  }

  async function lookOut(): Promise<void> {
    const now = await asDispatcher(database, recentHeads);
    for (const { id, at } of now) if (at > (places.get(id) ?? beginning)) wake(id);
  }

  let looking: Promise<void> = Promise.resolve();
  const look = () => {
    looking = lookOut().catch((error: unknown) => reportError(error, 'dispatch'));
  };
  const listening = await database.sql.listen('portal_committed', wake, look);
  const timer = setInterval(look, LOOK_OUT_MS);

  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await listening.unlisten().catch(() => undefined);
      await looking;
      await Promise.all(running.values());
    },
  };
}
