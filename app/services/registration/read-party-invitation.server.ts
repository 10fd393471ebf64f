import { readAs } from '#db/client';
import { ownMemberships } from '#db/queries/registration';
import type { InvitedRole } from '~/domain/consortia/member';
import type { Ctx } from '../context.server';
import type { Services } from '../load-context.server';
import { countAttempt } from '../sessions/attempts.server';
import { findLink } from './find-link.server';
import { partyInvitationPayload } from './link-payloads';

/** What the holder of the link may see before the organisation joins. */
export type PartyInvitationPage =
  | { readonly kind: 'gone' }
  | { readonly kind: 'wait'; readonly minutes: number }
  | {
      readonly kind: 'open';
      readonly email: string;
      readonly kvkNumber: string;
      readonly role: InvitedRole;
      readonly consortiumName: string;
      readonly inviterName: string;
      readonly organisationName: string;
      readonly procedureTitle: string;
      readonly procedureId: string;
      /**
       * `sign_in`: nobody is; `other_account`: not with the address that was invited; `no_organisation`: administers
       * no organisation with this KvK number; `confirm`: may decide.
       */
      readonly step: 'sign_in' | 'other_account' | 'no_organisation' | 'confirm';
      /** The own organisation, for who may decide. */
      readonly joins: string | null;
    };

/** An invitation as its page shows it; each look counts as an attempt. */
export async function readPartyInvitation(
  ctx: Ctx,
  services: Pick<Services, 'database'>,
  token: string,
  ip: string,
): Promise<PartyInvitationPage> {
  const minutes = await countAttempt(services, 'link', { account: ip, ip });
  if (minutes !== null) return { kind: 'wait', minutes };
  const open = await findLink(services, 'consortium_invitation', partyInvitationPayload, token);
  if (!open) return { kind: 'gone' };
  const { kvkNumber, role, consortiumName, inviterName, organisationName, procedureTitle, procedureId } =
    open.payload;
  const { personId } = ctx;
  const own = personId ? await readAs(ctx.database, personId, (tx) => ownMemberships(tx, personId)) : [];
  const joins = own.find((one) => one.role === 'administrator' && one.kvkNumber === kvkNumber)?.name ?? null;
  const step = !personId
    ? 'sign_in'
    : open.personId !== personId
      ? 'other_account'
      : joins === null
        ? 'no_organisation'
        : 'confirm';
  return {
    ...{ kind: 'open', email: open.email, kvkNumber, role, consortiumName, inviterName, organisationName },
    ...{ procedureTitle, procedureId, step, joins },
  };
}
