import type { ReactNode } from 'react';
import { FieldMessage, type Result } from '~/components/ui/field';

type Option = { readonly value: string; readonly label: ReactNode; readonly help?: ReactNode };

type Props = {
  name: string;
  /** Where a page has several groups of this name. */
  id?: string;
  legend: string;
  description?: string;
  /** `radio`: one of them; `checkbox`: any number. */
  type: 'radio' | 'checkbox';
  options: readonly Option[];
  chosen?: readonly string[];
  result?: Result;
};

/** Choices that belong together, under one question; the group has the name's id, so that the summary can lead to it. */
export function ChoiceGroup({
  name,
  id = name,
  legend,
  description,
  type,
  options,
  chosen = [],
  result,
}: Props) {
  const problem = result?.problems.find((one) => one.field === name || one.field.startsWith(`${name}.`));
  const described = [description && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={`choices${problem ? ' choices--invalid' : ''}`}
      aria-describedby={described || undefined}
    >
      <legend className="utrecht-form-label">{legend}</legend>
      {description && (
        <div id={`${id}-help`} className="utrecht-form-field-description">
          {description}
        </div>
      )}
      <FieldMessage id={id} problem={problem} />
      {options.map(({ value, label, help }) => (
        <div key={value} className="choices__one">
          <label className="choices__label">
            <input
              type={type}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              aria-describedby={help ? `${id}-${value}-help` : undefined}
            />
            <span>{label}</span>
          </label>
          {help && (
            <p id={`${id}-${value}-help`} className="quiet choices__help">
              {help}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
