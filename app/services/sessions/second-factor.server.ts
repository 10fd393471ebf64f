import { clearTotp, credentialOf, proposeTotp } from '#db/queries/credentials';
import type { Services } from '../load-context.server';
import { acceptTotpCode } from './accept-totp-code.server';
import { countAttempt, forgiveAttempts } from './attempts.server';
import { confirmPassword, type Confirmed } from './confirm-password.server';
import type { SignedIn } from './lucia.server';
import { newTotpSecret, openTotp, sealTotp, totpUri } from './totp.server';

/** `proposed`: the secret to put in the app, as text and as the address that a QR code holds. */
export type SecondFactor =
  | { readonly kind: 'off' | 'on' }
  | { readonly kind: 'proposed'; readonly secret: string; readonly uri: string };

/** How a person's second factor stands. */
export async function readSecondFactor(services: Services, me: SignedIn): Promise<SecondFactor> {
  const credential = await credentialOf(services.database.auth, me.personId);
  if (!credential?.totpSecret) return { kind: 'off' };
  if (credential.totpEnabled) return { kind: 'on' };
  const secret = openTotp(services.secretKey, me.personId, credential.totpSecret);
  return { kind: 'proposed', secret, uri: totpUri(secret, me.email) };
}

/** Makes a secret for the app. It is in force only after a code (`confirmSecondFactor`). */
export async function proposeSecondFactor(services: Services, { personId }: SignedIn): Promise<void> {
  const sealed = sealTotp(services.secretKey, personId, newTotpSecret());
  await proposeTotp(services.database.auth, personId, sealed);
}

/** Puts the proposed second factor in force by a first code. */
export async function confirmSecondFactor(
  services: Services,
  { personId }: SignedIn,
  { code, ip }: { code: string; ip: string },
): Promise<Confirmed> {
  const subject = { account: personId, ip };
  const minutes = await countAttempt(services, 'second_factor', subject);
  if (minutes !== null) return { kind: 'wait', minutes };
  const credential = await credentialOf(services.database.auth, personId);
  if (!credential || !(await acceptTotpCode(services, credential, code))) return { kind: 'refused' };
  await forgiveAttempts(services, 'second_factor', subject);
  return { kind: 'done' };
}

/** Takes the second factor away from who knows the password. */
export async function stopSecondFactor(
  services: Services,
  me: SignedIn,
  { password, ip }: { password: string; ip: string },
): Promise<Confirmed> {
  const confirmed = await confirmPassword(services, me, password, ip);
  if (confirmed.kind === 'done') await clearTotp(services.database.auth, me.personId);
  return confirmed;
}
