import { savePassword } from '#db/queries/credentials';
import type { Services } from '../load-context.server';
import { confirmPassword, type Confirmed } from './confirm-password.server';
import { createSessions, type SignedIn } from './lucia.server';
import { hashPassword } from './password.server';

/** Changes the password of who knows the present one, and ends the person's other sessions. */
export async function changePassword(
  services: Services,
  me: SignedIn,
  { present, next, ip }: { present: string; next: string; ip: string },
): Promise<Confirmed> {
  const confirmed = await confirmPassword(services, me, present, ip);
  if (confirmed.kind !== 'done') return confirmed;
  await savePassword(services.database.auth, me.personId, await hashPassword(next));
  await createSessions(services).endAllOf(me.personId, me.sessionId);
  return confirmed;
}
