import { z } from 'zod';
import { INVITED_ROLES } from '~/domain/consortia/member';

/** What is kept with the link in each of the mails: all that its page and its verb need, at every attempt. */
export const registrationPayload = z.object({
  /** The ids that the person, if the address has no account yet, and the organisation get. */
  personId: z.uuid(),
  organisationId: z.uuid(),
  name: z.string(),
  organisationName: z.string(),
  kvkNumber: z.string(),
  /** A path of this portal. */
  next: z.string(),
});

export type RegistrationPayload = z.infer<typeof registrationPayload>;

export const joinRequestPayload = z.object({
  personId: z.uuid(),
  name: z.string(),
  kvkNumber: z.string(),
});

export type JoinRequestPayload = z.infer<typeof joinRequestPayload>;

export const partyInvitationPayload = z.object({
  invitationId: z.uuid(),
  procedureId: z.uuid(),
  procedureTitle: z.string(),
  consortiumId: z.uuid(),
  consortiumName: z.string(),
  kvkNumber: z.string(),
  role: z.enum(INVITED_ROLES),
  invitedBy: z.uuid(),
  inviterName: z.string(),
  organisationName: z.string(),
});

export type PartyInvitationPayload = z.infer<typeof partyInvitationPayload>;
