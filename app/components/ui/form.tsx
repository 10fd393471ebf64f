import {
  Alert,
  ButtonGroup,
  FormFieldTextarea,
  FormFieldTextbox,
  Heading2,
  Link,
  Paragraph,
  PrimaryActionButton,
  SecondaryActionButton,
  UnorderedList,
  UnorderedListItem,
} from '@utrecht/component-library-react';
import { useEffect, useRef, type InputHTMLAttributes, type ReactNode } from 'react';
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

/** All problems at once, each a link to its field; gets the focus, so that it is read first. */
export function FormMessages({ result }: { result: Result }) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result) box.current?.focus();
  }, [result]);
  if (!result) return null;
  const { problems, refusal } = result;
  return (
    <div ref={box} tabIndex={-1} className="form-messages" role="alert">
      <Alert type="error">
        <Heading2>
          {problems.length > 0 ? text.common.problemsTitle(problems.length) : text.common.notPossible}
        </Heading2>
        {problems.length === 0 && <Paragraph>{text.refusals[refusal.code](refusal.params)}</Paragraph>}
        <UnorderedList>
          {problems.map(({ field, code, params }) => (
            <UnorderedListItem key={`${field}.${code}`}>
              <Link href={`#${field}`}>{problemText(text, code, params)}</Link>
            </UnorderedListItem>
          ))}
        </UnorderedList>
      </Alert>
    </div>
  );
}

const problemText = (text: ReturnType<typeof useText>, code: string, params: RefusalParams = {}): string =>
  (text.problems[code] ?? text.problems.format!)(params);

type FieldProps = {
  name: string;
  label: ReactNode;
  description?: ReactNode;
  result?: Result;
  defaultValue?: string;
  required?: boolean;
};

function useField({ name, result, defaultValue }: FieldProps) {
  const text = useText();
  const problem = result?.problems.find((p) => p.field === name);
  return {
    id: name,
    name,
    invalid: problem !== undefined,
    errorMessage: problem && problemText(text, problem.code, problem.params),
    defaultValue: result?.values[name] ?? defaultValue,
  };
}

type Input = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'inputMode' | 'maxLength'>;

/** One line of text; what was typed is kept after a refusal, passwords excepted. */
export function TextField({
  label,
  description,
  required,
  type = 'text',
  inputMode,
  ...rest
}: FieldProps & Input) {
  const field = useField({ label, ...rest });
  return (
    <FormFieldTextbox
      {...field}
      {...(type === 'password' && { defaultValue: undefined })}
      label={label}
      description={description}
      type={type as 'text'}
      autoComplete={rest.autoComplete}
      maxLength={rest.maxLength}
      inputRequired={required}
      inputRef={(input) => inputMode && input?.setAttribute('inputmode', inputMode)}
    />
  );
}

/** Several lines of text. */
export function TextArea({ label, description, rows = 6, ...rest }: FieldProps & { rows?: number }) {
  return (
    <FormFieldTextarea
      {...useField({ label, ...rest })}
      label={label}
      description={description}
      rows={rows}
    />
  );
}

type Button = { children: ReactNode; name?: string; value?: string; hint?: 'danger'; disabled?: boolean };

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
