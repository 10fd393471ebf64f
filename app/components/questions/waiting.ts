import type { Instant } from '~/domain/instant';
import type { Catalogue } from '~/i18n/catalogue';

const MINUTE = 60_000; // milliseconds
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long somebody has been waiting since `from`, in the largest unit that is full. */
export function waiting({ board: { waits } }: Catalogue, from: Instant, now: Instant): string {
  const ms = Date.parse(now) - Date.parse(from);
  if (ms >= DAY) return waits.days(Math.floor(ms / DAY));
  if (ms >= HOUR) return waits.hours(Math.floor(ms / HOUR));
  return ms >= MINUTE ? waits.minutes(Math.floor(ms / MINUTE)) : waits.now;
}
