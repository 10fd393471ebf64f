import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { tokens } from '../schema/auth';
import type { AuthStore } from './credentials';

export type TokenKind = (typeof tokens.$inferSelect)['kind'];
export type TokenRow = typeof tokens.$inferSelect & { readonly state: 'open' | 'used' | 'expired' };

/** Stores the hash of a token that is good for `minutes` from the database's now. */
export async function insertToken(
  store: AuthStore,
  token: { id: string; kind: TokenKind; email: string; payload: unknown; minutes: number },
): Promise<void> {
  const { minutes, ...rest } = token;
  await store.insert(tokens).values({
    ...rest,
    createdAt: sql`statement_timestamp()`, // one instant for both, which clock_timestamp() is not
    expiresAt: sql`statement_timestamp() + make_interval(mins => ${minutes}::integer)`,
  });
}

/** A token by its hash, with its state; null if there is none of this kind. */
export async function tokenByHash(store: AuthStore, kind: TokenKind, hash: string): Promise<TokenRow | null> {
  const state = sql<TokenRow['state']>`case when ${tokens.usedAt} is not null then 'used'
    when ${tokens.expiresAt} <= clock_timestamp() then 'expired' else 'open' end`;
  const [row] = await store
    .select({ token: tokens, state })
    .from(tokens)
    .where(and(eq(tokens.id, hash), eq(tokens.kind, kind)));
  return row ? { ...row.token, state: row.state } : null;
}

/** Uses a token up; false if it was used or has expired meanwhile. */
export async function spendToken(store: AuthStore, hash: string): Promise<boolean> {
  const used = await store
    .update(tokens)
    .set({ usedAt: sql`clock_timestamp()` })
    .where(and(eq(tokens.id, hash), isNull(tokens.usedAt), gt(tokens.expiresAt, sql`clock_timestamp()`)))
    .returning({ id: tokens.id });
  return used.length === 1;
}

/** Uses up every open token of a kind that was mailed to an address. */
export async function spendAllTokens(store: AuthStore, kind: TokenKind, email: string): Promise<void> {
  await store
    .update(tokens)
    .set({ usedAt: sql`clock_timestamp()` })
    .where(and(eq(tokens.kind, kind), eq(tokens.email, email), isNull(tokens.usedAt)));
}
