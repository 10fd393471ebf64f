import { Icon, type IconName } from './icons';
import { keyName } from './key-name';
import { useTool } from './tool-focus';

type Props = {
  name: IconName;
  label: string;
  /** As `Mod+B`. */
  keys?: string;
  /** Of a tool that is on or off. */
  pressed?: boolean;
  /** Of a tool that opens something. */
  expanded?: boolean;
  disabled?: boolean;
  onPress: () => void;
};

/** One tool. What can't be done now stays in its place and keeps the focus. */
export function ToolButton({ name, label, keys, pressed, expanded, disabled, onPress }: Props) {
  const tool = useTool(name);
  return (
    <button
      {...tool}
      type="button"
      className="tool-button"
      aria-label={label}
      title={keys ? `${label} (${keyName(keys)})` : label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-haspopup={expanded === undefined ? undefined : 'dialog'}
      aria-disabled={disabled || undefined}
      onMouseDown={(event) => event.preventDefault() /* the selection in the text stays */}
      onClick={() => !disabled && onPress()}
    >
      <Icon name={name} />
    </button>
  );
}
