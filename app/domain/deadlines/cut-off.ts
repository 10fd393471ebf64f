import type { Instant } from '../instant';

/**
 * Is what arrived too late? Judged by the arrival at the database's clock, to the microsecond;
 * the instant of the cut-off itself is still in time ("uiterlijk").
 * Late is a fact to be told, not a refusal: the buyer may still answer (Aw 2.53-2.54, checks "Questions").
 * Without a cut-off nothing is late.
 */
export const isLate = (arrivedAt: Instant, cutOff: Instant | null): boolean =>
  cutOff !== null && arrivedAt > cutOff;
