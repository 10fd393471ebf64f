import { readAs } from '#db/client';
import { ownMemberships, type OwnOrganisation } from '#db/queries/registration';
import type { Ctx } from '../context.server';
import type { Services } from '../load-context.server';
import { countAttempt } from '../sessions/attempts.server';
import { findLink } from './find-link.server';
import { joinRequestPayload } from './link-payloads';

/** What an administrator may see of somebody who asked to join the organisation. */
export type JoinRequestPage =
  | { readonly kind: 'gone' }
  | { readonly kind: 'wait'; readonly minutes: number }
  /** Signed in as nobody who administers that organisation. */
  | { readonly kind: 'not_yours' }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly email: string;
      readonly organisationName: string;
    };

/** The operator with this KvK number that a person administers; null if there is none. */
export async function administeredByKvk(
  ctx: Ctx,
  personId: string,
  kvkNumber: string,
): Promise<OwnOrganisation | null> {
  const own = await readAs(ctx.database, personId, (tx) => ownMemberships(tx, personId));
  const administers = (one: OwnOrganisation) => one.kind === 'operator' && one.role === 'administrator';
  return own.find((one) => administers(one) && one.kvkNumber === kvkNumber) ?? null;
}

/** A request as its page shows it; each look counts as an attempt. */
export async function readJoinRequest(
  ctx: Ctx,
  services: Pick<Services, 'database'>,
  token: string,
  ip: string,
): Promise<JoinRequestPage> {
  const minutes = await countAttempt(services, 'link', { account: ip, ip });
  if (minutes !== null) return { kind: 'wait', minutes };
  const open = await findLink(services, 'join_request', joinRequestPayload, token);
  if (!open) return { kind: 'gone' };
  const organisation = ctx.personId && (await administeredByKvk(ctx, ctx.personId, open.payload.kvkNumber));
  if (!organisation) return { kind: 'not_yours' };
  return { kind: 'open', name: open.payload.name, email: open.email, organisationName: organisation.name };
}
