import {
  FormField,
  FormFieldErrorMessage,
  FormLabel,
  Paragraph,
  Select,
  SelectOption,
} from '@utrecht/component-library-react';
import { useText } from '~/i18n/use-text';
import type { Result } from './form';

type Props = {
  name: string;
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  result?: Result;
  defaultValue?: string;
};

/** One choice from a list. */
export function SelectField({ name, label, options, result, defaultValue }: Props) {
  const text = useText();
  const problem = result?.problems.find((p) => p.field === name);
  return (
    <FormField type="select" invalid={problem !== undefined}>
      <Paragraph className="utrecht-form-field__label">
        <FormLabel htmlFor={name}>{label}</FormLabel>
      </Paragraph>
      {problem && (
        <FormFieldErrorMessage id={`${name}-problem`}>{text.problems.choice!({})}</FormFieldErrorMessage>
      )}
      <Select
        id={name}
        name={name}
        defaultValue={result?.values[name] ?? defaultValue}
        invalid={problem !== undefined}
        aria-describedby={problem && `${name}-problem`}
      >
        {options.map((option) => (
          <SelectOption key={option.value} value={option.value}>
            {option.label}
          </SelectOption>
        ))}
      </Select>
    </FormField>
  );
}
