import {
  Checkbox,
  FormField,
  FormFieldErrorMessage,
  FormLabel,
  Paragraph,
} from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useText } from '~/i18n/use-text';
import { problemText, type Result } from './field';

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
  const text = useText();
  const problem = result?.problems.find((p) => p.field === name);
  return (
    <FormField type="checkbox" invalid={problem !== undefined}>
      <Paragraph className="utrecht-form-field__label utrecht-form-field__label--checkbox">
        <FormLabel type="checkbox" htmlFor={id}>
          <Checkbox
            className="utrecht-form-field__input"
            appearance="custom"
            id={id}
            name={name}
            value={value}
            defaultChecked={defaultChecked}
            aria-describedby={problem && `${id}-problem`}
          />{' '}
          {label}
        </FormLabel>
      </Paragraph>
      {problem && (
        <FormFieldErrorMessage id={`${id}-problem`}>{problemText(text, problem)}</FormFieldErrorMessage>
      )}
    </FormField>
  );
}
