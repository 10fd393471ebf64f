import { credentialByEmail } from '#db/queries/credentials';
import type { Services } from '../load-context.server';
import { countAttempt, forgiveAttempts } from './attempts.server';
import { createSessions } from './lucia.server';
import { verifyPassword } from './password.server';

/** What the door needs to know of a browser. */
export type Caller = { readonly cookie: string | null; readonly userAgent: string; readonly ip: string };

export type SignInResult =
  | { readonly kind: 'signed_in' | 'second_factor'; readonly setCookie: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly minutes: number };

/**
 * Starts a session for who knows the password; with a second factor, one that is not complete yet. An unknown
 * address and a wrong password are the same answer after the same work. Too many attempts: minutes to wait.
 */
export async function signIn(
  services: Services,
  caller: Caller,
  { email, password }: { email: string; password: string },
): Promise<SignInResult> {
  const subject = { account: email, ip: caller.ip };
  const minutes = await countAttempt(services, 'sign_in', subject);
  if (minutes !== null) return { kind: 'wait', minutes };

  const credential = await credentialByEmail(services.database.auth, email);
  const fits = await verifyPassword(credential?.passwordHash ?? null, password);
  if (!credential || !fits) return { kind: 'refused' };

  await forgiveAttempts(services, 'sign_in', subject);
  const sessions = createSessions(services);
  await sessions.end(caller.cookie);
  const { personId, totpEnabled } = credential;
  const { setCookie } = await sessions.start(personId, caller.userAgent, !totpEnabled);
  return { kind: totpEnabled ? 'second_factor' : 'signed_in', setCookie };
}
