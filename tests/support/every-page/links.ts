import { insertToken, type TokenKind } from '#db/queries/tokens';
import type { Person } from '#server/example/given';
import type { InvitationPayload } from '~/services/people/invitation';
import type {
  JoinRequestPayload,
  PartyInvitationPayload,
  RegistrationPayload,
} from '~/services/registration/link-payloads';
import { newLinkToken } from '~/services/sessions/link-token.server';
import type { Portal } from '../portal';
import type { Example } from './example';

const NEW = 'nieuw@voorbeeld.test';

/** Where the links lead that the portal's mails hold, with what is kept for each of them. */
export async function makeLinks({ database, superuser: sql }: Portal, { who, procedureId }: Example) {
  const [anna, roos] = [who('anna'), who('roos')];
  const kvkOf = async ({ organisation }: Person): Promise<string> => {
    const [row] = await sql<{ kvk: string }[]>`
      select kvk_number as kvk from portal.organisation where id = ${organisation.id}`;
    return row!.kvk;
  };
  const link = async (path: string, kind: TokenKind, email: string, payload: object): Promise<string> => {
    const { token, hash } = newLinkToken();
    await insertToken(database.auth, { id: hash, kind, email, payload, minutes: 60 });
    return `/${path}/${token}`;
  };
  const registration: RegistrationPayload = {
    ...{ personId: crypto.randomUUID(), organisationId: crypto.randomUUID(), name: 'Nina Nieuw' },
    ...{ organisationName: 'Stichting Nieuw Begin', kvkNumber: '40000009', next: '/' },
  };
  const request: JoinRequestPayload = {
    ...{ personId: crypto.randomUUID(), name: 'Nina Nieuw', kvkNumber: await kvkOf(roos) },
  };
  const [party] = await sql<{ id: string }[]>`
    select id from portal.consortium where name = 'Verband Oeverlicht'`;
  const inviter = { invitedBy: anna.id, inviterName: anna.name, organisationName: anna.organisation.name };
  const place = { procedureId, procedureTitle: 'Sociale basis (voorbeeld)' };
  const partyInvitation: PartyInvitationPayload = {
    ...{ ...inviter, ...place, invitationId: crypto.randomUUID(), role: 'subcontractor' },
    ...{ consortiumId: party!.id, consortiumName: 'Verband Oeverlicht', kvkNumber: request.kvkNumber },
  };
  const invitation: InvitationPayload = {
    ...{ ...inviter, personId: crypto.randomUUID(), name: 'Nina Nieuw' },
    ...{ organisationId: anna.organisation.id, procedureTitle: place.procedureTitle },
    into: { kind: 'consortium', procedureId, consortiumId: party!.id, lead: false },
  };
  return {
    register: await link('registreren', 'registration', NEW, registration),
    registerKnown: await link('registreren', 'registration', roos.email, registration),
    join: await link('organisatie/verzoek', 'join_request', NEW, request),
    party: await link('verband', 'consortium_invitation', roos.email, partyInvitation),
    partyUnknown: await link('verband', 'consortium_invitation', roos.email, {
      ...partyInvitation,
      kvkNumber: '40000010',
    }),
    invitation: await link('uitnodiging', 'invitation', NEW, invitation),
    invitationKnown: await link('uitnodiging', 'invitation', roos.email, invitation),
    reset: await link('wachtwoord', 'password_reset', anna.email, { personId: anna.id }),
  };
}
