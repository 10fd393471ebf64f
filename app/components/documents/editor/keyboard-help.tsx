import { useText } from '~/i18n/use-text';
import { keyName } from './key-name';

/** Everything that the keyboard can do in the text, and how to get out of it. */
export function KeyboardHelp() {
  const { title, out, rows } = useText().editor.help;
  return (
    <details className="keyboard-help">
      <summary>{title}</summary>
      <p>{out}</p>
      <dl>
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{keyName(key)}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
