import { readAs, type Tx } from '#db/client';
import { credentialByEmail, credentialOf, type Credential } from '#db/queries/credentials';
import { enqueueMail, ownOrganisations, procedureTitle } from '#db/queries/people';
import { loadStanding } from '#db/queries/standing';
import { insertToken } from '#db/queries/tokens';
import { conflictingRole } from '~/domain/people/role';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import type { Services } from '../load-context.server';
import { change } from '../ledger/change.server';
import { isId } from '../procedures/act.server';
import { newLinkToken } from '../sessions/link-token.server';
import { roomOf, type Into, type InvitationPayload } from './invitation';
import { requireConsortiumLead, requireTenderLead, rolesHeld } from './keeper';

const DAYS = 7;

export type NewInvitation = { readonly email: string; readonly name: string; readonly into: Into };

/**
 * Invites somebody by a link in a mail, good for 7 days: into one's own consortium (its lead), or to a role
 * (the tender lead). Refuses `own_role`, `already_registered` and `role_conflict` as far as the inviter may know
 * them; the rest is checked on acceptance, so that an invitation tells nobody where else an address belongs.
 */
export async function invitePerson(
  ctx: Ctx,
  services: Pick<Services, 'database' | 'origin'>,
  { email, name, into }: NewInvitation,
): Promise<void> {
  const inviterId = ctx.personId ?? refuse('sign_in_required');
  if (!isId(into.procedureId)) refuse('not_found');
  const { auth } = services.database;
  const invited = await credentialByEmail(auth, email);
  const payload = { ...(await inviterOf(ctx, inviterId, into)), name, into };

  // The verb can't reach schema auth: the token goes first. Without its mail nobody ever learns it.
  const { token, hash } = newLinkToken();
  await insertToken(auth, { id: hash, kind: 'invitation', email, payload, minutes: DAYS * 24 * 60 });

  await change(ctx, into.procedureId, async (tx) => {
    await authorize(tx, inviterId, into, invited);
    const { inviterName, procedureTitle: title, organisationName } = payload;
    const props = { name, inviterName, organisationName, procedureTitle: title, days: DAYS };
    const url = `${services.origin}/uitnodiging/${token}`;
    const locale = invited?.locale ?? 'nl';
    await enqueueMail(tx, { to: email, kind: 'invitation', locale, props: { ...props, url } });
    return {
      type: 'person.invited',
      record: { name, email, into },
      views: [{ audience: roomOf(into), type: 'person.invited', data: { name } }],
      result: undefined,
    };
  });
}

/** Who invites, and from which organisation: what the letter says and the new account needs. */
async function inviterOf(
  ctx: Ctx,
  personId: string,
  into: Into,
): Promise<Omit<InvitationPayload, 'name' | 'into'>> {
  const consortiumId = into.kind === 'consortium' ? into.consortiumId : null;
  const side = consortiumId ? 'operator' : 'buyer';
  const inviter = await credentialOf(ctx.database.auth, personId);
  if (!inviter) refuse('forbidden');
  return readAs(ctx.database, personId, async (tx) => {
    const title = (await procedureTitle(tx, into.procedureId)) ?? refuse('not_found');
    const [own] = await ownOrganisations(tx, personId, side, consortiumId);
    if (!own) refuse('forbidden');
    return {
      personId: crypto.randomUUID(),
      ...{ organisationId: own.id, organisationName: own.name, procedureTitle: title },
      ...{ invitedBy: personId, inviterName: inviter.name },
    };
  });
}

async function authorize(tx: Tx, inviterId: string, into: Into, invited: Credential | null): Promise<void> {
  const { procedureId } = into;
  const inviter = await loadStanding(tx, procedureId, inviterId);
  if (into.kind === 'consortium') requireConsortiumLead(inviter, into.consortiumId);
  else requireTenderLead(inviter);
  if (!invited) return;
  if (invited.personId === inviterId) refuse('own_role');
  const held = await loadStanding(tx, procedureId, invited.personId);
  if (!held) return;
  if (into.kind === 'consortium') {
    if (held.party?.consortiumId === into.consortiumId) refuse('already_registered');
    return;
  }
  if (held.roles.includes(into.role)) refuse('already_registered');
  const conflict = conflictingRole(rolesHeld(held), into.role);
  if (conflict) refuse('role_conflict', { held: conflict });
}
