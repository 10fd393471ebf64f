import { z } from 'zod';
import { refuse, type FieldProblem } from '~/domain/refusal';

/** What was typed, as text: file fields and repeated names are not kept. */
export const typedValues = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form.entries()].filter((e): e is [string, string] => typeof e[1] === 'string'));

/**
 * Reads a form by its one schema. Refuses `invalid` with all problems at once, each with its field.
 * A name that occurs more than once (checkboxes) reaches the schema as an array.
 */
export function readForm<S extends z.ZodType>(schema: S, form: FormData): z.infer<S> {
  const input = Object.fromEntries(
    [...new Set(form.keys())].map((key) => {
      const all = form.getAll(key);
      return [key, all.length > 1 ? all : all[0]];
    }),
  );
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  refuse('invalid', {}, parsed.error.issues.map(toProblem));
}

function toProblem(issue: z.core.$ZodIssue): FieldProblem {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'custom') return { field, code: issue.message };
  if (issue.code === 'too_big')
    return { field, code: 'too_long', params: { maximum: Number(issue.maximum) } };
  if (issue.code === 'too_small')
    return issue.minimum === 1
      ? { field, code: 'required' }
      : { field, code: 'too_short', params: { minimum: Number(issue.minimum) } };
  if (issue.code === 'invalid_type') return { field, code: 'required' };
  if (issue.code === 'invalid_value')
    return { field, code: issue.message === 'confirm' ? 'confirm' : 'choice' };
  return { field, code: issue.code === 'invalid_format' && issue.format === 'email' ? 'email' : 'format' };
}

/** An id as the portal writes it: PostgreSQL would take capitals for the same one, audiences would not. */
export const idInput = z.uuid().lowercase();

/** Text that PostgreSQL and JSON can hold: no NUL, no half of a surrogate pair; line ends made one. */
export const plainText = (maximum: number) =>
  z
    .string()
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .max(maximum)
        .refine((value) => !value.includes('\0') && !/\p{Surrogate}/u.test(value), 'characters'),
    );

/** The same, and not empty. */
export const requiredText = (maximum: number) => plainText(maximum).pipe(z.string().min(1));
