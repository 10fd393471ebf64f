import {
  Alert,
  ButtonGroup,
  Heading2,
  Link,
  Paragraph,
  PrimaryActionButton,
  SecondaryActionButton,
  Textarea,
  Textbox,
  UnorderedList,
  UnorderedListItem,
} from '@utrecht/component-library-react';
import { useEffect, useRef, type InputHTMLAttributes, type MouseEvent, type ReactNode } from 'react';
import { useText } from '~/i18n/use-text';
import { Field, problemText, type FieldProps, type Result } from './field';

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
          <UnorderedList>
            {problems.map((problem) => (
              <UnorderedListItem key={`${problem.field}.${problem.code}`}>
                <Link href={`#${problem.field}`} onClick={focusField}>
                  {problemText(text, problem)}
                </Link>
              </UnorderedListItem>
            ))}
          </UnorderedList>
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
        <Textbox
          {...control}
          {...{ autoComplete, inputMode, maxLength, required }}
          type={type as 'text'}
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
      control={(control) => <Textarea {...control} {...{ required, rows }} defaultValue={kept} />}
    />
  );
}

type Button = { children: ReactNode; name?: string; value?: string; disabled?: boolean };

/** The one clear next step of a form. */
export const SubmitButton = ({ children, ...rest }: Button) => (
  <PrimaryActionButton type="submit" {...rest}>
    {children}
  </PrimaryActionButton>
);

export const SecondaryButton = ({ children, ...rest }: Button) => (
  <SecondaryActionButton type="submit" {...rest}>
    {children}
  </SecondaryActionButton>
);

export const Buttons = ({ children }: { children: ReactNode }) => <ButtonGroup>{children}</ButtonGroup>;
