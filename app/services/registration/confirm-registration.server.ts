import { readAs } from '#db/client';
import { insertCredential } from '#db/queries/credentials';
import { sidesOf } from '#db/queries/people';
import { spendToken } from '#db/queries/tokens';
import { refuse } from '~/domain/refusal';
import type { Locale } from '~/i18n/locale';
import type { Ctx } from '../context.server';
import type { Services } from '../load-context.server';
import { hashPassword } from '../sessions/password.server';
import { askToJoin } from './ask-to-join.server';
import { findLink, type OpenLink } from './find-link.server';
import { registrationPayload, type RegistrationPayload } from './link-payloads';
import { registerOperator } from './register-operator.server';

export type Confirmation =
  | { readonly kind: 'gone' | 'sign_in' | 'password_needed' }
  | {
      /** `asked`: the organisation is on the portal already, and its administrators were asked. */
      readonly kind: 'registered' | 'asked';
      readonly personId: string;
      /** True if the account was made now: it can be signed in at once. */
      readonly isNew: boolean;
      readonly next: string;
    };

/**
 * Confirms an address by the link that was mailed to it, and registers the organisation: a new address chooses a
 * password, an existing one must be signed in (`ctx.personId`). Only here, to who holds the mail and is named to the
 * organisation's own administrators, it shows that a KvK number is known. Each step can be repeated, and the link is
 * used up last, so that a crash in between loses nothing. Refuses `role_conflict` to who stands on the buyer's side.
 */
export async function confirmRegistration(
  ctx: Ctx,
  services: Pick<Services, 'database'>,
  token: string,
  { password, locale = 'nl' }: { password?: string; locale?: Locale } = {},
): Promise<Confirmation> {
  const open = await findLink(services, 'registration', registrationPayload, token);
  if (!open) return { kind: 'gone' };
  const isNew = open.personId === null;
  const personId = open.personId ?? open.payload.personId;
  if (isNew) {
    if (!password) return { kind: 'password_needed' };
    if (!(await makeAccount(services, open, password, locale))) return { kind: 'sign_in' };
  } else if (personId !== ctx.personId) return { kind: 'sign_in' };

  const own = { ...ctx, personId };
  const sides = await readAs(ctx.database, personId, (tx) => sidesOf(tx, personId));
  if (sides.includes('buyer')) refuse('role_conflict', { held: 'buyer' });
  const { name, kvkNumber, next } = open.payload;
  const outcome = await registerOperator(own, personId, open.payload);
  if (outcome === 'known') await askToJoin(own, { personId, name, kvkNumber, email: open.email }, locale);
  await spendToken(services.database.auth, open.hash);
  return { kind: outcome === 'known' ? 'asked' : 'registered', personId, isNew, next };
}

/** False if somebody took the address meanwhile. */
async function makeAccount(
  { database }: Pick<Services, 'database'>,
  { email, payload: { personId, name } }: OpenLink<RegistrationPayload>,
  password: string,
  locale: Locale,
): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  return insertCredential(database.auth, { personId, email, name, locale, passwordHash });
}
