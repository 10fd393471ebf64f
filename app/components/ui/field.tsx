import {
  FormField,
  FormFieldDescription,
  FormFieldErrorMessage,
  FormLabel,
  Paragraph,
} from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import type { FieldProblem, RefusalCode, RefusalParams } from '~/domain/refusal';
import { useText } from '~/i18n/use-text';

/** What a form shows after a "no", as `refusalResult` in http.server.ts sends it. */
export type Result =
  | {
      readonly refusal: { readonly code: RefusalCode; readonly params: RefusalParams };
      readonly problems: readonly FieldProblem[];
      readonly values: Readonly<Record<string, string>>;
    }
  | undefined;

/** The words for a problem's code. */
export const problemText = (text: ReturnType<typeof useText>, { code, params = {} }: FieldProblem): string =>
  (text.problems[code] ?? text.problems.format!)(params);

export type FieldProps = {
  name: string;
  label: ReactNode;
  description?: ReactNode;
  result?: Result;
};

type Control = {
  id: string;
  name: string;
  invalid: boolean;
  'aria-describedby': string | undefined;
};

/** Label, help and problem around a control; the control's id is its name, so that the summary can lead to it. */
export function Field({
  name,
  label,
  description,
  result,
  control,
}: FieldProps & { control: (c: Control) => ReactNode }) {
  const text = useText();
  const problem = result?.problems.find((p) => p.field === name);
  const described = [description && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return (
    <FormField invalid={problem !== undefined}>
      <Paragraph className="utrecht-form-field__label">
        <FormLabel htmlFor={name}>{label}</FormLabel>
      </Paragraph>
      {description && <FormFieldDescription id={`${name}-help`}>{description}</FormFieldDescription>}
      {problem && (
        <FormFieldErrorMessage id={`${name}-problem`}>{problemText(text, problem)}</FormFieldErrorMessage>
      )}
      {control({
        id: name,
        name,
        invalid: problem !== undefined,
        'aria-describedby': described || undefined,
      })}
    </FormField>
  );
}
