import type { ReactNode } from 'react';
import { FieldMessage, FormField, type Result } from './field';

type Props = {
  name: string;
  value?: string;
  id?: string;
  label: ReactNode;
  result?: Result;
  defaultChecked?: boolean;
};

/** A box to tick. */
export function CheckField({ name, value = 'yes', id = name, label, result, defaultChecked }: Props) {
  const problem = result?.problems.find((p) => p.field === name);
  return (
    <FormField type="checkbox" invalid={problem !== undefined}>
      <p className="utrecht-paragraph utrecht-form-field__label utrecht-form-field__label--checkbox">
        <label htmlFor={id} className="utrecht-form-label utrecht-form-label--checkbox">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom utrecht-form-field__input"
            id={id}
            name={name}
            value={value}
            defaultChecked={defaultChecked}
            aria-describedby={problem && `${id}-problem`}
          />{' '}
          {label}
        </label>
      </p>
      <FieldMessage id={id} problem={problem} />
    </FormField>
  );
}
