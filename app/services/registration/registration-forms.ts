import { z } from 'zod';
import { INVITED_ROLES } from '~/domain/consortia/member';
import { idInput, requiredText } from '~/form.server';
import { emailInput } from '../sessions/inputs';

/** Eight digits, as the trade register writes them; spaces and dots between them are left out. */
const kvkInput = z
  .string()
  .transform((value) => value.replace(/[\s.]/g, ''))
  .pipe(z.string().min(1))
  .refine((value) => value === '' || /^\d{8}$/.test(value), 'kvk'); // an empty one is only missing

/** A name, on one line. */
const nameInput = (maximum: number) =>
  requiredText(maximum).refine((value) => !value.includes('\n'), 'characters');

/** Not a literal: that would keep the checks between fields from running, and all problems are told at once. */
const confirmed = z
  .string()
  .default('')
  .refine((value) => value === 'yes', 'confirm');

/** A checkbox with a name of its own, once, several times, or not at all. */
const ticked = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()));

/** Which of the own organisations acts; empty where there is only one. */
const organisationId = z.union([z.literal('').transform(() => null), idInput]).default(null as never);

export const RegisterForm = z.object({
  organisationName: nameInput(120),
  kvkNumber: kvkInput,
  name: nameInput(120),
  email: emailInput,
});

export const WHOLE_PROCEDURE = 'whole';

export const InterestForm = z.object({
  organisationId,
  /** The procedure as a whole, lots, or both. */
  about: ticked.pipe(z.array(z.union([z.literal(WHOLE_PROCEDURE), idInput])).min(1)),
});

export const WithdrawForm = z.object({ organisationId });

/** `id` is drawn when the form is shown, so that a double click is one party. */
export const TakePartForm = z
  .object({
    id: idInput,
    organisationId,
    form: z.enum(['alone', 'together']),
    consortiumName: z.string().trim().max(120).default(''),
    lotId: ticked.pipe(z.array(idInput)),
    confirmed,
  })
  .superRefine(({ form, consortiumName }, context) => {
    if (form === 'together' && !nameInput(120).safeParse(consortiumName).success)
      context.addIssue({ code: 'custom', path: ['consortiumName'], message: 'required' });
  });

export const InviteForm = z.object({
  kvkNumber: kvkInput,
  email: emailInput,
  role: z.enum(INVITED_ROLES),
});

export const CancelForm = z.object({ invitationId: idInput });

/** An organisation confirms that it joins, by somebody who may sign for it. */
export const JoinForm = z.object({ signatory: confirmed });

export const JoinRequestForm = z.object({
  administrator: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
});
