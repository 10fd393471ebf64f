import type { Instant } from '~/domain/instant';

const DAY = 86_400_000; // milliseconds

/** The calendar day in the Netherlands: `2027-01-11`. */
export const dutchDay = (at: Instant): string =>
  new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The same as a number that counts on. */
const dayNumber = (at: Instant): number => Date.parse(`${dutchDay(at)}T00:00:00Z`) / DAY;

/** How many days from now to a calendar day (`2027-01-11`); null when it is past. */
export function daysUntil(now: Instant, day: string): number | null {
  const left = Date.parse(`${day}T00:00:00Z`) / DAY - dayNumber(now);
  return left < 0 ? null : left;
}

/** How many days from now to `at`, as people count them in the Netherlands: 0 is today; null when it is past. */
export const daysLeft = (now: Instant, at: Instant): number | null =>
  at < now ? null : dayNumber(at) - dayNumber(now);
