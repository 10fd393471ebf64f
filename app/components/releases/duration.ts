import type { Locale } from '~/i18n/locale';

const UNITS = [
  { unit: 'day', ms: 86_400_000, digits: 0 },
  { unit: 'hour', ms: 3_600_000, digits: 0 },
  { unit: 'minute', ms: 60_000, digits: 0 },
  { unit: 'second', ms: 1000, digits: 2 },
] as const;

/** `0,06 seconde`, `3 minuten`, `2 dagen`: milliseconds in the largest unit that is full, seconds to the hundredth. */
export function duration(locale: Locale, ms: number): string {
  const { unit, ms: size, digits } = UNITS.find((u) => ms >= u.ms) ?? UNITS.at(-1)!;
  const value = digits === 0 ? Math.floor(ms / size) : ms / size;
  return value.toLocaleString(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: digits,
  });
}
