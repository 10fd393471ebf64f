import type { RefObject } from 'react';
import { useText } from '~/i18n/use-text';

type Props = {
  box: RefObject<HTMLDetailsElement>;
  on: boolean;
  onSwitch: (on: boolean) => void;
};

/** Which keys there are, and the switch for them. */
export function BoardKeysHelp({ box, on, onSwitch }: Props) {
  const { keys } = useText().board;
  return (
    <details className="keys screen-only" ref={box}>
      <summary>{keys.title}</summary>
      <dl className="keys__list">
        {keys.list.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{keys.off}</p>
      <label className="utrecht-form-label utrecht-form-label--checkbox">
        <input
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom"
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />{' '}
        {keys.on}
      </label>
    </details>
  );
}
