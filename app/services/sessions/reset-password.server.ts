import { credentialByEmail, savePassword } from '#db/queries/credentials';
import { endSessions } from '#db/queries/sessions';
import { spendAllTokens, spendToken, tokenByHash } from '#db/queries/tokens';
import type { Services } from '../load-context.server';
import { countAttempt } from './attempts.server';
import { hashOfToken } from './link-token.server';
import { hashPassword } from './password.server';

/** What became of a link: `gone` says neither whether it ever was, nor whether it was used or is too old. */
export type ResetLink =
  { readonly kind: 'open' | 'gone' } | { readonly kind: 'wait'; readonly minutes: number };

/** Whether a link can still be used; each look counts as an attempt of the caller's address. */
export async function readResetLink(
  { database }: Pick<Services, 'database'>,
  token: string,
  ip: string,
): Promise<ResetLink> {
  const minutes = await countAttempt({ database }, 'link', { account: ip, ip });
  if (minutes !== null) return { kind: 'wait', minutes };
  const found = await tokenByHash(database.auth, 'password_reset', hashOfToken(token));
  return { kind: found?.state === 'open' ? 'open' : 'gone' };
}

/** Sets a new password by a link, once, and ends every session of the person. False if the link is gone. */
export async function resetPassword(
  { database }: Pick<Services, 'database'>,
  token: string,
  password: string,
): Promise<boolean> {
  const id = hashOfToken(token);
  const found = await tokenByHash(database.auth, 'password_reset', id);
  if (found?.state !== 'open') return false;
  const passwordHash = await hashPassword(password);
  return database.auth.transaction(async (tx) => {
    const credential = await credentialByEmail(tx, found.email);
    if (!credential || !(await spendToken(tx, id))) return false;
    await savePassword(tx, credential.personId, passwordHash);
    await spendAllTokens(tx, 'password_reset', found.email);
    await endSessions(tx, { personId: credential.personId });
    return true;
  });
}
