import { controlProps, Field, type FieldProps } from './field';

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
        <select
          {...controlProps('select', control)}
          defaultValue={field.result?.values[field.name] ?? defaultValue}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value} className="utrecht-select__option">
              {label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
