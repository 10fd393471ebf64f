import { z } from 'zod';
import { PROCEDURE_ROLES } from '~/domain/people/role';
import { idInput, requiredText } from '~/form.server';

const person = { name: requiredText(120), email: z.email('email').max(254).toLowerCase() };

/** The two forms by which people are invited: into one's own consortium, or to a role. */
export const InviteForm = z.discriminatedUnion('kind', [
  z.object({
    ...person,
    kind: z.literal('consortium'),
    consortiumId: idInput,
    lead: z
      .literal('yes')
      .optional()
      .transform((value) => value === 'yes'),
  }),
  z.object({ ...person, kind: z.literal('procedure_role'), role: z.enum(PROCEDURE_ROLES) }),
]);

/** Whose access ends: a seat in a consortium, or a role. */
export const RevokeForm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('consortium'), consortiumId: idInput, personId: idInput }),
  z.object({ kind: z.literal('procedure_role'), role: z.enum(PROCEDURE_ROLES), personId: idInput }),
]);
