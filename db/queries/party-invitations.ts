import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../client';
import { tokens } from '../schema/auth';
import { consortiumInvitations } from '../schema/registration';
import type { AuthStore } from './credentials';

export type InvitationRow = typeof consortiumInvitations.$inferSelect;

export const selectInvitations = (tx: Tx, consortiumId: string): Promise<InvitationRow[]> =>
  tx.orm
    .select()
    .from(consortiumInvitations)
    .where(eq(consortiumInvitations.consortiumId, consortiumId))
    .orderBy(asc(consortiumInvitations.invitedAt));

export async function insertInvitation(
  tx: Tx,
  row: typeof consortiumInvitations.$inferInsert,
): Promise<void> {
  await tx.orm.insert(consortiumInvitations).values(row);
}

/** Inside a change: an open invitation of a party comes to its end; false if it had come to it already. */
export async function settleInvitation(
  tx: Tx,
  { id, consortiumId }: Pick<InvitationRow, 'id' | 'consortiumId'>,
  set: Pick<InvitationRow, 'state' | 'settledAt'>,
): Promise<boolean> {
  const settled = await tx.orm
    .update(consortiumInvitations)
    .set(set)
    .where(
      and(
        ...[eq(consortiumInvitations.id, id), eq(consortiumInvitations.consortiumId, consortiumId)],
        eq(consortiumInvitations.state, 'open'),
      ),
    )
    .returning({ id: consortiumInvitations.id });
  return settled.length === 1;
}

/** Uses up the link of an invitation that is no more. */
export async function spendInvitationLink(store: AuthStore, invitationId: string): Promise<void> {
  await store
    .update(tokens)
    .set({ usedAt: sql`clock_timestamp()` })
    .where(
      and(
        eq(tokens.kind, 'consortium_invitation'),
        eq(sql`${tokens.payload} ->> 'invitationId'`, invitationId),
        isNull(tokens.usedAt),
      ),
    );
}
