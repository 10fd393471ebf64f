import { credentialOf } from '#db/queries/credentials';
import type { Services } from '../load-context.server';
import { countAttempt, forgiveAttempts } from './attempts.server';
import type { SignedIn } from './lucia.server';
import { verifyPassword } from './password.server';

export type Confirmed =
  { readonly kind: 'done' | 'refused' } | { readonly kind: 'wait'; readonly minutes: number };

/** Asks a signed-in person for the password again, for what a stolen session alone may not do. */
export async function confirmPassword(
  services: Pick<Services, 'database'>,
  { personId }: Pick<SignedIn, 'personId'>,
  password: string,
  ip: string,
): Promise<Confirmed> {
  const subject = { account: personId, ip };
  const minutes = await countAttempt(services, 'password', subject);
  if (minutes !== null) return { kind: 'wait', minutes };
  const credential = await credentialOf(services.database.auth, personId);
  const fits = await verifyPassword(credential?.passwordHash ?? null, password);
  if (!fits) return { kind: 'refused' };
  await forgiveAttempts(services, 'password', subject);
  return { kind: 'done' };
}
