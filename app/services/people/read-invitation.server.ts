import { credentialByEmail } from '#db/queries/credentials';
import { tokenByHash } from '#db/queries/tokens';
import type { Instant } from '~/domain/instant';
import type { Services } from '../load-context.server';
import { countAttempt } from '../sessions/attempts.server';
import { hashOfToken } from '../sessions/link-token.server';
import { invitationPayload, type InvitationPayload } from './invitation';

export type OpenInvitation = {
  readonly hash: string;
  readonly email: string;
  readonly createdAt: Instant;
  readonly payload: InvitationPayload;
  /** The account that the address has, if any. */
  readonly personId: string | null;
};

/** An invitation by the token in its link; null if there is none, or it was used or is older than 7 days. */
export async function findInvitation(
  { database }: Pick<Services, 'database'>,
  token: string,
): Promise<OpenInvitation | null> {
  const hash = hashOfToken(token);
  const found = await tokenByHash(database.auth, 'invitation', hash);
  if (found?.state !== 'open') return null;
  const account = await credentialByEmail(database.auth, found.email);
  const { email, createdAt } = found;
  const payload = invitationPayload.parse(found.payload);
  return { hash, email, createdAt, payload, personId: account?.personId ?? null };
}

/** What the invited person may see before accepting. */
export type InvitationPage =
  | { readonly kind: 'gone' }
  | { readonly kind: 'wait'; readonly minutes: number }
  | {
      readonly kind: 'open';
      readonly email: string;
      readonly name: string;
      readonly organisationName: string;
      readonly inviterName: string;
      readonly procedureTitle: string;
      /** `choose_password`: no account yet; `accept`: signed in as the invited person; `sign_in`: not so. */
      readonly step: 'choose_password' | 'accept' | 'sign_in';
    };

/** An invitation as its page shows it to `personId` (null: nobody); each look counts as an attempt. */
export async function readInvitation(
  services: Pick<Services, 'database'>,
  token: string,
  { personId, ip }: { personId: string | null; ip: string },
): Promise<InvitationPage> {
  const minutes = await countAttempt(services, 'link', { account: ip, ip });
  if (minutes !== null) return { kind: 'wait', minutes };
  const open = await findInvitation(services, token);
  if (!open) return { kind: 'gone' };
  const { name, organisationName, inviterName, procedureTitle } = open.payload;
  const step = open.personId === null ? 'choose_password' : open.personId === personId ? 'accept' : 'sign_in';
  return { kind: 'open', email: open.email, name, organisationName, inviterName, procedureTitle, step };
}
