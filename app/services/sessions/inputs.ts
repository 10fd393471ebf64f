import { z } from 'zod';

/** An e-mail address in the one form in which it is stored and looked up. */
export const emailInput = z.string().trim().toLowerCase().min(1).max(254).pipe(z.email());

/** A password to be checked: bounded, because checking costs. */
export const passwordInput = z.string().min(1).max(200);

/** A password to be set: length counts, composition doesn't (NIST SP 800-63B, 5.1.1.2). */
const newPasswordInput = z.string().min(1).pipe(z.string().min(12).max(200));

/** Six digits; apps show them in two groups. */
export const codeInput = z
  .string()
  .transform((value) => value.replace(/\s/g, ''))
  .refine((value) => /^\d{6}$/.test(value), 'code');

/** A new password and the same once more; `sameTwice` belongs to a form that has them. */
export const newPasswordFields = { new_password: newPasswordInput, repeat_password: z.string().max(200) };

export const sameTwice = (
  form: { new_password: string; repeat_password: string },
  context: z.RefinementCtx,
) => {
  if (form.new_password !== form.repeat_password)
    context.addIssue({ code: 'custom', path: ['repeat_password'], message: 'different' });
};

export const newPasswordForm = z.object(newPasswordFields).superRefine(sameTwice);
