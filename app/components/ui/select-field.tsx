import { Select, SelectOption } from '@utrecht/component-library-react';
import { Field, type FieldProps } from './field';

type Props = FieldProps & {
  options: readonly { readonly value: string; readonly label: string }[];
  defaultValue?: string;
};

/** One choice from a list. */
export function SelectField({ options, defaultValue, ...field }: Props) {
  return (
    <Field
      {...field}
      control={(control) => (
        <Select {...control} defaultValue={field.result?.values[field.name] ?? defaultValue}>
          {options.map(({ value, label }) => (
            <SelectOption key={value} value={value}>
              {label}
            </SelectOption>
          ))}
        </Select>
      )}
    />
  );
}
