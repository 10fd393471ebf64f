import { randomUUID } from 'node:crypto';
import type { Database } from '#db/client';

type Told = { readonly from: string; readonly hello?: boolean; readonly documents?: readonly string[] };

export type Peers = {
  /** Tells the other nodes, if there are any, in which documents something new is stored. */
  readonly tell: (documents: readonly string[]) => void;
  readonly stop: () => Promise<void>;
};

/**
 * Nodes that keep the same document open tell each other through PostgreSQL that there is more to read. One that
 * stands alone says nothing: a notice costs every commit a little.
 */
export async function findPeers(
  database: Database,
  stored: (documentId: string) => void,
  reportError: (error: unknown, where: string) => void,
): Promise<Peers> {
  const me = randomUUID();
  let others = false;
  const say = (told: Omit<Told, 'from'>) => {
    database.sql
      .notify('portal_typed', JSON.stringify({ from: me, ...told }))
      .catch((error: unknown) => reportError(error, 'documents'));
  };
  const listening = await database.sql.listen('portal_typed', (text) => {
    const { from, hello, documents = [] } = JSON.parse(text) as Told;
    if (from === me) return;
    if (hello && !others) say({ hello }); // so that it knows of us
    others = true;
    documents.forEach(stored);
  });
  say({ hello: true });
  return {
    tell: (documents) => {
      if (others) say({ documents });
    },
    stop: () => listening.unlisten().catch(() => undefined),
  };
}
