import type { Instant } from '~/domain/instant';
import type { Locale } from './locale';

const ZONE = 'Europe/Amsterdam';
const TAG: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** `maandag 11 januari 2027, 12:00 uur`, in Dutch time. */
export function formatMoment(locale: Locale, at: Instant): string {
  const date = new Date(at);
  const day = date.toLocaleDateString(TAG[locale], { timeZone: ZONE, dateStyle: 'full' });
  const time = date.toLocaleTimeString(TAG[locale], { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
  return locale === 'nl' ? `${day}, ${time} uur` : `${day}, ${time} (Dutch time)`;
}

/** `22 nov 2026 17:02:11,304`: for evidence, where thousandths count. */
export function formatPrecise(locale: Locale, at: Instant): string {
  const date = new Date(at);
  const day = date.toLocaleDateString(TAG[locale], { timeZone: ZONE, dateStyle: 'medium' });
  const time = date.toLocaleTimeString(TAG[locale], {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
  });
  return `${day} ${time}`;
}

/** `22 november, 17:02`: for lists. */
export const formatShort = (locale: Locale, at: Instant): string =>
  new Date(at).toLocaleString(TAG[locale], {
    timeZone: ZONE,
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });

/** `maandag 11 januari 2027`, of a calendar day (`2027-01-11`). */
export const formatDay = (locale: Locale, day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(TAG[locale], { timeZone: ZONE, dateStyle: 'full' });

/** `€ 2.410.000` from cents, without cents that are none. */
export const formatEuros = (locale: Locale, cents: number): string =>
  (cents / 100).toLocaleString(TAG[locale], {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
