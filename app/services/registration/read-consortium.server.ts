import { readAs } from '#db/client';
import { selectInvitations, type InvitationRow } from '#db/queries/party-invitations';
import { selectMembers, selectPartyLots } from '#db/queries/parties';
import { myParts, selectProcedure } from '#db/queries/procedures';
import { may } from '~/domain/procedures/phase';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';
import { rolesIn } from '../procedures/roles-in';

export type PartyView = {
  readonly id: string;
  readonly name: string;
  readonly members: Awaited<ReturnType<typeof selectMembers>>;
  readonly lots: Awaited<ReturnType<typeof selectPartyLots>>;
  readonly invitations: readonly Pick<
    InvitationRow,
    'id' | 'email' | 'kvkNumber' | 'role' | 'state' | 'inviterName' | 'invitedAt'
  >[];
  readonly mayInvite: boolean;
  /** Keeps the party's people, in a phase that lets nobody join any more. */
  readonly tooLate: boolean;
};

/** The organisations of the reader's own party. Refuses `not_found` to who sits in none. */
export async function readConsortium(ctx: Ctx, procedureId: string): Promise<PartyView> {
  if (!isId(procedureId)) refuse('not_found');
  return readAs(ctx.database, ctx.personId, async (tx) => {
    const [procedure, parts] = [await selectProcedure(tx, procedureId), await myParts(tx)];
    const part = parts.find((one) => one.procedureId === procedureId && one.consortiumId);
    if (!procedure || !part) refuse('not_found');
    const id = part.consortiumId!;
    const roles = rolesIn(parts, procedureId);
    const [members, lots, invitations] = await Promise.all([
      selectMembers(tx, id),
      selectPartyLots(tx, id),
      selectInvitations(tx, id),
    ]);
    const mayInvite = may('consortium.invite', roles, procedure);
    return {
      ...{ id, name: part.consortiumName!, members, lots, mayInvite },
      tooLate: roles.includes('consortium_lead') && !mayInvite,
      invitations: invitations.map((row) => ({
        ...{ id: row.id, email: row.email, kvkNumber: row.kvkNumber, role: row.role, state: row.state },
        ...{ inviterName: row.inviterName, invitedAt: row.invitedAt },
      })),
    };
  });
}
