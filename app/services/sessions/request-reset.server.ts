import type { Services } from '../load-context.server';
import { countAttempt } from './attempts.server';

/**
 * Asks for a link to set a new password. Whether the address is known is looked up only by the mail worker:
 * this answer and its time can't tell. Returns the minutes to wait after too many requests, else null.
 */
export async function requestReset(
  services: Pick<Services, 'database'>,
  email: string,
  ip: string,
): Promise<number | null> {
  const minutes = await countAttempt(services, 'reset_request', { account: email, ip });
  if (minutes !== null) return minutes;
  await services.database.sql`select portal.enqueue('password-reset', ${JSON.stringify({ email })}::json)`;
  return null;
}
