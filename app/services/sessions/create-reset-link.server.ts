import { credentialByEmail } from '#db/queries/credentials';
import { insertToken } from '#db/queries/tokens';
import type { Services } from '../load-context.server';
import { newLinkToken } from './link-token.server';

const MINUTES = 60;

/** The link for the mail, good for 1 hour, and the language to write in; null for an unknown address. */
export async function createResetLink(services: Pick<Services, 'database' | 'origin'>, email: string) {
  const { auth } = services.database;
  const credential = await credentialByEmail(auth, email);
  if (!credential) return null;
  const { token, hash } = newLinkToken();
  const { personId, locale } = credential;
  await insertToken(auth, {
    id: hash,
    kind: 'password_reset',
    email,
    payload: { personId },
    minutes: MINUTES,
  });
  return { url: `${services.origin}/wachtwoord/${token}`, locale, minutes: MINUTES };
}
