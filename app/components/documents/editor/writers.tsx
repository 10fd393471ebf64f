import { useCallback, useSyncExternalStore } from 'react';
import { useText } from '~/i18n/use-text';
import { caretLabel } from './caret-user';
import { writersIn } from './carets';
import type { Session } from './session';

type Writer = { readonly name: string; readonly colour: number };

/** Who writes in this text now. No live region: people come and go with every click. */
export function Writers({ session }: { session: Session }) {
  const text = useText().editor.writers;
  const { awareness } = session;
  const subscribe = useCallback(
    (listener: () => void) => {
      awareness.on('change', listener);
      return () => awareness.off('change', listener);
    },
    [awareness],
  );
  // as text, so that moving carets change nothing
  const listed = useSyncExternalStore(subscribe, () => {
    const names = new Map([...writersIn(awareness).values()].map((c) => [caretLabel(c, text), c.colour]));
    return JSON.stringify([...names].map(([name, colour]) => ({ name, colour })));
  });
  const writers = JSON.parse(listed) as readonly Writer[];
  return (
    <div className="writers">
      <span>{writers.length > 0 ? text.title : text.nobody}</span>
      <ul role="list" data-writers aria-label={text.title}>
        {writers.map(({ name, colour }) => (
          <li key={name} className={`writer writer--${colour}`}>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
