import { readAs, type Tx } from '#db/client';
import { insertSeat, lostAccessSince, ownOrganisations, sidesOf, type Side } from '#db/queries/people';
import { insertRole } from '#db/queries/setup';
import { loadStanding, type Standing } from '#db/queries/standing';
import { audience } from '~/domain/audiences/audience';
import { conflictingRole } from '~/domain/people/role';
import { isRefusal, refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { change } from '../ledger/change.server';
import { roomOf, type Into } from './invitation';
import { requireConsortiumLead, requireTenderLead, rolesHeld } from './keeper';
import type { OpenInvitation } from './read-invitation.server';

/**
 * Gives the invited person the seat or role; true also if it was given before. False if the invitation no longer
 * holds: the inviter may not invite any more, or the person was removed after it. Refuses `role_conflict`
 * (separation of duties; a person is on one side only, roles.md) and `already_registered` in another consortium.
 */
export async function grantAccess(ctx: Ctx, personId: string, open: OpenInvitation): Promise<boolean> {
  const { into } = open.payload;
  const side: Side = into.kind === 'consortium' ? 'operator' : 'buyer';
  const consortiumId = into.kind === 'consortium' ? into.consortiumId : null;
  const own = await readAs(ctx.database, personId, async (tx) => ({
    sides: await sidesOf(tx, personId),
    organisations: await ownOrganisations(tx, personId, side, consortiumId),
  }));
  const otherSide = own.sides.find((held) => held !== side);
  if (otherSide) refuse('role_conflict', { held: otherSide });
  const organisationName = own.organisations[0]?.name ?? open.payload.organisationName;

  try {
    await change(ctx, into.procedureId, async (tx) => {
      const standing = await loadStanding(tx, into.procedureId, personId);
      if (!standing) refuse('not_found');
      checkPart(standing, into);
      await checkInvitation(tx, personId, open);
      await insertPart(tx, into, { personId, personName: open.payload.name, organisationName });
      return {
        type: 'access.granted',
        record: { personId, into, invitedBy: open.payload.invitedBy },
        views: [
          { audience: roomOf(into), type: 'access.granted', data: { name: open.payload.name } },
          { audience: audience('person', personId), type: 'access_changed', data: {} },
        ],
        result: undefined,
      };
    });
    return true;
  } catch (error) {
    if (isRefusal(error) && error.code === 'already_registered' && error.params.same) return true;
    if (isRefusal(error) && (error.code === 'forbidden' || error.code === 'not_found')) return false;
    throw error;
  }
}

function checkPart({ party, ...standing }: Standing, into: Into): void {
  const held = rolesHeld({ party, ...standing });
  if (into.kind === 'consortium') {
    if (party) refuse('already_registered', party.consortiumId === into.consortiumId ? { same: 1 } : {});
    if (held[0]) refuse('role_conflict', { held: held[0] });
    return;
  }
  if (held.includes(into.role)) refuse('already_registered', { same: 1 });
  const conflict = conflictingRole(held, into.role);
  if (conflict) refuse('role_conflict', { held: conflict });
}

async function checkInvitation(tx: Tx, personId: string, open: OpenInvitation): Promise<void> {
  const { into, invitedBy } = open.payload;
  const inviter = await loadStanding(tx, into.procedureId, invitedBy);
  if (into.kind === 'consortium') requireConsortiumLead(inviter, into.consortiumId);
  else requireTenderLead(inviter);
  if (await lostAccessSince(tx, into.procedureId, personId, open.createdAt)) refuse('forbidden');
}

type Named = { personId: string; personName: string; organisationName: string };

async function insertPart(tx: Tx, into: Into, who: Named): Promise<void> {
  const { procedureId } = into;
  if (into.kind === 'procedure_role')
    return insertRole(tx, { procedureId, audience: roomOf(into), ...who, role: into.role });
  const { consortiumId, lead } = into;
  await insertSeat(tx, { procedureId, consortiumId, audience: roomOf(into), ...who, lead });
}
