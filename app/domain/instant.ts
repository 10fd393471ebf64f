/**
 * A moment in UTC with microseconds, as PostgreSQL keeps it: `2027-01-11T11:00:00.000000Z`.
 * Always 27 characters, so that text order is time order; a JavaScript Date would lose the microseconds
 * by which an arrival can be late.
 */
export type Instant = string & { readonly __brand: 'Instant' };

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/;

/** Reads an instant; refuses (RangeError) anything but the 27-character form. */
export function toInstant(text: string): Instant {
  if (!FORM.test(text)) throw new RangeError(`not an instant: ${text}`);
  return text as Instant;
}

/** The instant of a JavaScript Date (milliseconds). */
export const instantOf = (date: Date): Instant => toInstant(date.toISOString().replace('Z', '000Z'));
