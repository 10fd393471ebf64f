import { inspectChain, type Database, type Tx } from '#db/client';
import { storedEvents, storedHead, strayView } from '#db/queries/verification';
import { GENESIS } from './commitment.server';
import { problemOf, type Predecessor } from './verify-event.server';

/** Where a chain is broken: the first event that does not hold, or the chain as a whole. */
type Fault = {
  readonly event: { readonly seq: number; readonly id: string; readonly type: string } | null;
  readonly problem: string;
};

export type Verdict =
  | { readonly kind: 'whole'; readonly events: number; readonly head: string }
  | { readonly kind: 'broken'; readonly fault: Fault }
  | { readonly kind: 'unknown' };

const broken = (problem: string): Verdict => ({ kind: 'broken', fault: { event: null, problem } });

/**
 * Recomputes a whole chain (of a procedure, or PLATFORM) from what is stored and names the first event that does
 * not hold. `knownHead`: a head that was written down earlier, outside the database; only with one can be seen
 * that the end was cut off, or that all was computed anew.
 */
export function verifyChain(database: Database, chainId: string, knownHead?: string): Promise<Verdict> {
  return inspectChain(database, chainId, async (tx) => {
    let last: Predecessor = { seq: 0, hash: GENESIS, at: null };
    let known = knownHead === undefined || knownHead === GENESIS;
    for await (const event of storedEvents(tx, chainId)) {
      const problem = problemOf(event, chainId, last);
      const { seq, id, type } = event;
      if (problem) return { kind: 'broken', fault: { event: { seq, id, type }, problem } };
      last = event;
      known ||= event.hash === knownHead;
    }
    return (
      (await problemOfChain(tx, chainId, last)) ??
      (known
        ? { kind: 'whole', events: last.seq, head: last.hash }
        : broken('the given head is not in the chain: its end was cut off, or it was rewritten since'))
    );
  });
}

/** What can be wrong when every event by itself is right. */
async function problemOfChain(tx: Tx, chainId: string, last: Predecessor): Promise<Verdict | null> {
  const stray = await strayView(tx, chainId);
  if (stray) return broken(`view ${stray.id} belongs to event ${stray.eventId}, which is not there`);
  const head = await storedHead(tx, chainId);
  if (!head) return last.seq === 0 ? { kind: 'unknown' } : broken('the row of its head is missing');
  if (head.seq !== last.seq || head.head !== last.hash) {
    return broken(
      `its head names event ${head.seq} (${head.head}), its last event is ${last.seq} (${last.hash})`,
    );
  }
  if (last.at !== null && head.at !== last.at) return broken('its head has another time than its last event');
  if (head.audience !== `auditors:${chainId}`) return broken(`its head is shown to ${head.audience}`);
  return null;
}
