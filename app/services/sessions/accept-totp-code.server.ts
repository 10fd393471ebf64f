import { spendTotpStep, type Credential } from '#db/queries/credentials';
import type { Services } from '../load-context.server';
import { openTotp, totpStep } from './totp.server';

/** Uses a code: true if it fits now and neither it nor a later one was used before (RFC 6238, section 5.2). */
export async function acceptTotpCode(
  services: Pick<Services, 'database' | 'secretKey'>,
  { personId, totpSecret }: Pick<Credential, 'personId' | 'totpSecret'>,
  code: string,
): Promise<boolean> {
  if (!totpSecret) return false;
  const step = totpStep(openTotp(services.secretKey, personId, totpSecret), code);
  return step !== null && spendTotpStep(services.database.auth, personId, totpSecret, step);
}
