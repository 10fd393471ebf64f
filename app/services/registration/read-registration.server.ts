import type { Services } from '../load-context.server';
import { countAttempt } from '../sessions/attempts.server';
import { findLink } from './find-link.server';
import { registrationPayload } from './link-payloads';

/** What the holder of the link in the mail may see before confirming. */
export type RegistrationPage =
  | { readonly kind: 'gone' }
  | { readonly kind: 'wait'; readonly minutes: number }
  | {
      readonly kind: 'open';
      readonly email: string;
      readonly name: string;
      readonly organisationName: string;
      readonly kvkNumber: string;
      /** `choose_password`: no account yet; `confirm`: signed in with this address; `sign_in`: not so. */
      readonly step: 'choose_password' | 'confirm' | 'sign_in';
    };

/** A registration as its page shows it to `personId` (null: nobody); each look counts as an attempt. */
export async function readRegistration(
  services: Pick<Services, 'database'>,
  token: string,
  { personId, ip }: { personId: string | null; ip: string },
): Promise<RegistrationPage> {
  const minutes = await countAttempt(services, 'link', { account: ip, ip });
  if (minutes !== null) return { kind: 'wait', minutes };
  const open = await findLink(services, 'registration', registrationPayload, token);
  if (!open) return { kind: 'gone' };
  const { name, organisationName, kvkNumber } = open.payload;
  const step =
    open.personId === null ? 'choose_password' : open.personId === personId ? 'confirm' : 'sign_in';
  return { kind: 'open', email: open.email, name, organisationName, kvkNumber, step };
}
