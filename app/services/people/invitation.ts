import { z } from 'zod';
import { audience, type AudienceKey } from '~/domain/audiences/audience';
import { PROCEDURE_ROLES } from '~/domain/people/role';

const into = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('consortium'),
    procedureId: z.uuid(),
    consortiumId: z.uuid(),
    lead: z.boolean(),
  }),
  z.object({ kind: z.literal('procedure_role'), procedureId: z.uuid(), role: z.enum(PROCEDURE_ROLES) }),
]);

/** What somebody is invited into. */
export type Into = z.infer<typeof into>;

/** What an invitation's token keeps: all that acceptance needs, so that it can be taken up again after a crash. */
export const invitationPayload = z.object({
  /** The id that the person gets if the address has no account yet: the same at every attempt. */
  personId: z.uuid(),
  name: z.string(),
  into,
  organisationId: z.uuid(),
  organisationName: z.string(),
  invitedBy: z.uuid(),
  inviterName: z.string(),
  procedureTitle: z.string(),
});

export type InvitationPayload = z.infer<typeof invitationPayload>;

/** The room that hears of people coming and going. */
export const roomOf = (target: Into): AudienceKey =>
  target.kind === 'consortium'
    ? audience('consortium', target.consortiumId)
    : audience('team', target.procedureId);
