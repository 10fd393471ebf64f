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

const ELEMENTS = { textbox: 'html-input', textarea: 'html-textarea', select: 'html-select' };

/** The attributes of a control: its classes, and what assistive technology must know of it. */
export function controlProps(
  kind: keyof typeof ELEMENTS,
  { invalid, ...control }: Control,
  required?: boolean,
) {
  const block = `utrecht-${kind}`;
  const states = [invalid && `${block}--invalid`, required && `${block}--required`];
  return {
    ...control,
    className: [block, `${block}--${ELEMENTS[kind]}`, ...states].filter(Boolean).join(' '),
    'aria-invalid': invalid || undefined,
    'aria-required': required || undefined,
  };
}

/** What surrounds every control; `type` as NL Design System names it. */
export const FormField = ({ type, invalid, children }: FormFieldProps) => (
  <div
    className={`utrecht-form-field utrecht-form-field--${type}${invalid ? ' utrecht-form-field--invalid' : ''}`}
  >
    {children}
  </div>
);

type FormFieldProps = { type: 'text' | 'checkbox'; invalid: boolean; children: ReactNode };

/** What is wrong with the field, in its reader's words; nothing if nothing is. */
export function FieldMessage({ id, problem }: { id: string; problem: FieldProblem | undefined }) {
  const text = useText();
  if (!problem) return null;
  return (
    <div id={`${id}-problem`} className="utrecht-form-field-error-message utrecht-form-field__error-message">
      {problemText(text, problem)}
    </div>
  );
}

/** Label, help and problem around a control; the control's id is its name, so that the summary can lead to it. */
export function Field({
  name,
  label,
  description,
  result,
  control,
}: FieldProps & { control: (c: Control) => ReactNode }) {
  const problem = result?.problems.find((p) => p.field === name);
  const described = [description && `${name}-help`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return (
    <FormField type="text" invalid={problem !== undefined}>
      <p className="utrecht-paragraph utrecht-form-field__label">
        <label htmlFor={name} className="utrecht-form-label">
          {label}
        </label>
      </p>
      {description && (
        <div id={`${name}-help`} className="utrecht-form-field-description">
          {description}
        </div>
      )}
      <FieldMessage id={name} problem={problem} />
      {control({
        id: name,
        name,
        invalid: problem !== undefined,
        'aria-describedby': described || undefined,
      })}
    </FormField>
  );
}
