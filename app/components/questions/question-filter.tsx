import { Form, Link, useSubmit } from '@remix-run/react';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { ProcedureContext } from '~/components/procedures/use-procedure';
import { SecondaryButton } from '~/components/ui/form';
import { useText } from '~/i18n/use-text';
import { filterSearch, narrows, type Filter } from './filter';

type Props = {
  filter: Filter;
  lots: ProcedureContext['lots'];
  /** The page whose questions are filtered; the filter stands in its address. */
  to: string;
  /** What else can be chosen. */
  children?: ReactNode;
};

/** Search and filters; without scripts an ordinary form that loads the page anew. */
export function QuestionFilter({ filter, lots, to, children }: Props) {
  const { questions, common } = useText();
  const words = questions.filter;
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const { words: sought, lot } = filter;
  const address = filterSearch(filter);
  const shown = useRef(address);
  useEffect(() => {
    // another address, another filter: the fields follow it, also when it was a link that changed it
    if (shown.current !== address) form.current?.reset();
    shown.current = address;
  }, [address]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = [...new FormData(event.currentTarget)].filter(([, value]) => value !== '');
    submit(new URLSearchParams(chosen as [string, string][]), { action: to, preventScrollReset: true });
  };
  return (
    <Form
      method="get"
      action={to}
      role="search"
      aria-label={words.label}
      className="filter"
      ref={form}
      onSubmit={send}
    >
      <div className="filter__words">
        <label htmlFor="zoek" className="utrecht-form-label">
          {words.words}
        </label>
        <input
          type="search"
          id="zoek"
          name="zoek"
          className="utrecht-textbox utrecht-textbox--html-input"
          maxLength={200}
          defaultValue={sought}
        />
      </div>
      {lots.length > 0 && (
        <div className="filter__lot">
          <label htmlFor="perceel" className="utrecht-form-label">
            {words.lot}
          </label>
          <select
            key={lot}
            id="perceel"
            name="perceel"
            className="utrecht-select utrecht-select--html-select"
            defaultValue={lot === null ? '' : lot || 'procedure'}
          >
            <option value="">{words.allLots}</option>
            <option value="procedure">{common.procedureWide}</option>
            {lots.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {children && <div className="filter__boxes">{children}</div>}
      <div className="filter__send">
        <SecondaryButton>{words.show}</SecondaryButton>
        {narrows(filter) && (
          <Link to={to} preventScrollReset>
            {words.clear}
          </Link>
        )}
      </div>
    </Form>
  );
}

/** A box in the filter; its value is `ja`, as addresses have it. */
export const FilterBox = ({ name, label, checked }: { name: string; label: string; checked: boolean }) => (
  <label htmlFor={name} className="utrecht-form-label utrecht-form-label--checkbox">
    <input
      type="checkbox"
      className="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom"
      id={name}
      name={name}
      value="ja"
      defaultChecked={checked}
    />{' '}
    {label}
  </label>
);
