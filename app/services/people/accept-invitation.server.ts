import { readAs } from '#db/client';
import { insertCredential } from '#db/queries/credentials';
import { personExists } from '#db/queries/people';
import { spendToken } from '#db/queries/tokens';
import type { Locale } from '~/i18n/locale';
import type { Ctx } from '../context.server';
import type { Services } from '../load-context.server';
import { hashPassword } from '../sessions/password.server';
import { registerPerson } from '../setup/register-person.server';
import { grantAccess } from './grant-access.server';
import { findInvitation, type OpenInvitation } from './read-invitation.server';

export type Acceptance =
  | { readonly kind: 'gone' | 'sign_in' | 'password_needed' }
  | {
      readonly kind: 'accepted';
      readonly personId: string;
      readonly procedureId: string;
      /** True if the account was made now: it can be signed in at once. */
      readonly isNew: boolean;
    };

/**
 * Takes up an invitation: a new address chooses a password, an existing one must be signed in (`ctx.personId`).
 * Each step can be repeated, and the token is used up last, so that a crash in between loses nothing: the
 * account first (its address is unique, so two invitations can't make two people), then the person with the
 * inviter's organisation, then the seat or role. Refuses as `grantAccess` does.
 */
export async function acceptInvitation(
  ctx: Ctx,
  services: Pick<Services, 'database'>,
  token: string,
  { password, locale = 'nl' }: { password?: string; locale?: Locale } = {},
): Promise<Acceptance> {
  const open = await findInvitation(services, token);
  if (!open) return { kind: 'gone' };
  const isNew = open.personId === null;
  const personId = open.personId ?? open.payload.personId;
  if (isNew) {
    if (!password) return { kind: 'password_needed' };
    if (!(await makeAccount(services, open, password, locale))) return { kind: 'sign_in' };
  } else if (personId !== ctx.personId) return { kind: 'sign_in' };

  const own = { ...ctx, personId };
  await joinPlatform(own, personId, open);
  if (!(await grantAccess(own, personId, open))) return { kind: 'gone' };
  await spendToken(services.database.auth, open.hash);
  return { kind: 'accepted', personId, procedureId: open.payload.into.procedureId, isNew };
}

/** False if somebody took the address meanwhile. */
async function makeAccount(
  { database }: Pick<Services, 'database'>,
  { email, payload: { personId, name } }: OpenInvitation,
  password: string,
  locale: Locale,
): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  return insertCredential(database.auth, { personId, email, name, locale, passwordHash });
}

/** Who is not on the platform yet joins it as a member of the inviter's organisation. */
async function joinPlatform(ctx: Ctx, id: string, { payload }: OpenInvitation): Promise<void> {
  if (await readAs(ctx.database, id, (tx) => personExists(tx, id))) return;
  const { name, organisationId } = payload;
  await registerPerson(ctx, { id, name, organisationId, role: 'member' });
}
