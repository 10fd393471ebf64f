import { useEffect, useRef, type InputHTMLAttributes, type MouseEvent, type ReactNode } from 'react';
import { useText } from '~/i18n/use-text';
import { Alert } from './alert';
import { controlProps, Field, problemText, type FieldProps, type Result } from './field';
import { Heading2, Paragraph } from './typography';

/** All problems at once, each a link to its field; gets the focus, so that it is read first. */
export function FormMessages({ result }: { result: Result }) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result) box.current?.focus();
  }, [result]);
  if (!result) return null;
  const { problems, refusal } = result;
  const title = problems.length > 0 ? text.common.problemsTitle(problems.length) : text.common.notPossible;
  return (
    <div ref={box} tabIndex={-1} className="form-messages">
      <Alert type="error">
        <Heading2>{title}</Heading2>
        {problems.length === 0 && <Paragraph>{text.refusals[refusal.code](refusal.params)}</Paragraph>}
        {problems.length > 0 && (
          <ul role="list" className="utrecht-unordered-list">
            {problems.map((problem) => (
              <li key={`${problem.field}.${problem.code}`} className="utrecht-unordered-list__item">
                <a className="utrecht-link" href={`#${problem.field}`} onClick={focusField}>
                  {problemText(text, problem)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Alert>
    </div>
  );
}

/**
 * A link to a field brings the focus into it, not just the view. The address stays as it is: for Remix another
 * one would be another page, on which the problems are gone.
 */
function focusField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.focus();
}

type Typed = FieldProps & { defaultValue?: string; required?: boolean };
type Input = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'inputMode' | 'maxLength'>;

/** One line of text; what was typed is kept after a refusal, passwords excepted. */
export function TextField({
  defaultValue,
  required,
  type = 'text',
  autoComplete,
  inputMode,
  maxLength,
  ...field
}: Typed & Input) {
  const kept = type === 'password' ? undefined : (field.result?.values[field.name] ?? defaultValue);
  return (
    <Field
      {...field}
      control={(control) => (
        <input
          {...controlProps('textbox', control, required)}
          {...{ autoComplete, inputMode, maxLength, type }}
          dir="auto"
          defaultValue={kept}
        />
      )}
    />
  );
}

/** Several lines of text. */
export function TextArea({ defaultValue, required, rows = 6, ...field }: Typed & { rows?: number }) {
  const kept = field.result?.values[field.name] ?? defaultValue;
  return (
    <Field
      {...field}
      control={(control) => (
        <textarea
          {...controlProps('textarea', control, required)}
          dir="auto"
          rows={rows}
          defaultValue={kept}
        />
      )}
    />
  );
}

type Button = {
  children: ReactNode;
  name?: string;
  value?: string;
  disabled?: boolean;
  'aria-label'?: string;
};

const button = (kind: string) =>
  function ActionButton(props: Button) {
    return <button type="submit" className={`utrecht-button utrecht-button--submit ${kind}`} {...props} />;
  };

/** The one clear next step of a form. */
export const SubmitButton = button('utrecht-button--primary-action');

/** Another thing to do. */
export const SecondaryButton = button('utrecht-button--secondary-action');

/** A thing to do that is one of many on the page, as in a table's row. */
export const SubtleButton = button('utrecht-button--subtle');

export const Buttons = ({ children }: { children: ReactNode }) => (
  <p className="utrecht-button-group">{children}</p>
);
