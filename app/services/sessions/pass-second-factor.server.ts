import { credentialOf } from '#db/queries/credentials';
import type { Services } from '../load-context.server';
import { acceptTotpCode } from './accept-totp-code.server';
import { countAttempt, forgiveAttempts } from './attempts.server';
import { createSessions } from './lucia.server';
import type { Caller, SignInResult } from './sign-in.server';

export type SecondFactorResult = SignInResult | { readonly kind: 'start_again' };

/** Completes a session with a code of the app, under a new id. `start_again`: the 10 minutes are over. */
export async function passSecondFactor(
  services: Services,
  caller: Caller,
  code: string,
): Promise<SecondFactorResult> {
  const sessions = createSessions(services);
  const waiting = await sessions.readIncomplete(caller.cookie);
  const credential = waiting && (await credentialOf(services.database.auth, waiting.personId));
  if (!credential) return { kind: 'start_again' };

  const subject = { account: credential.personId, ip: caller.ip };
  const minutes = await countAttempt(services, 'second_factor', subject);
  if (minutes !== null) return { kind: 'wait', minutes };
  if (!(await acceptTotpCode(services, credential, code))) return { kind: 'refused' };

  await forgiveAttempts(services, 'second_factor', subject);
  const completed = await sessions.complete(caller.cookie, caller.userAgent);
  return completed ? { kind: 'signed_in', ...completed } : { kind: 'start_again' };
}
