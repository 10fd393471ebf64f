import type { z } from 'zod';
import { credentialByEmail } from '#db/queries/credentials';
import { tokenByHash, type TokenKind } from '#db/queries/tokens';
import type { Services } from '../load-context.server';
import { hashOfToken } from '../sessions/link-token.server';

export type OpenLink<Payload> = {
  readonly hash: string;
  readonly email: string;
  readonly payload: Payload;
  /** The account that the address has, if any. */
  readonly personId: string | null;
};

/** What a link in a mail stands for; null if there is no such link, or it was used or is too old. */
export async function findLink<S extends z.ZodType>(
  { database }: Pick<Services, 'database'>,
  kind: TokenKind,
  schema: S,
  token: string,
): Promise<OpenLink<z.infer<S>> | null> {
  const hash = hashOfToken(token);
  const found = await tokenByHash(database.auth, kind, hash);
  if (found?.state !== 'open') return null;
  const account = await credentialByEmail(database.auth, found.email);
  return {
    ...{ hash, email: found.email, personId: account?.personId ?? null },
    payload: schema.parse(found.payload),
  };
}
