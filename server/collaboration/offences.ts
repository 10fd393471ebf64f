import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Database } from '#db/client';
import { recordOffence } from '~/services/documents/record-offence.server';
import type { Gate, Offence } from './gate';

/**
 * Puts into the ledger what was sent and not taken: once a minute per person, document and reason, and ten in ten minutes per
 * person, or whoever sends a million would fill the ledger.
 */
export function createOffences(
  database: Database,
  reportError: (error: unknown, where: string) => void,
): (gate: Gate, offence: Offence) => void {
  const once = new RateLimiterMemory({ points: 1, duration: 60 });
  const perPerson = new RateLimiterMemory({ points: 20, duration: 600 });
  return (gate, offence) => {
    const { me, documentName } = gate;
    const ctx = { database, personId: me.personId, receivedAt: performance.now() };
    void once
      .consume(`${me.personId} ${documentName} ${offence}`)
      .then(() => perPerson.consume(me.personId))
      .then(
        () => recordOffence(ctx, documentName ?? '', offence),
        () => undefined, // said already
      )
      .catch((error: unknown) => reportError(error, 'documents'));
  };
}
