import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';

type Props = { label: string; onClose: () => void; onEscape: () => void; children: ReactNode };

/** A small form below the toolbar. It takes the focus, and goes when the focus leaves it or with Escape. */
export function Popover({ label, onClose, onEscape, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) onClose();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onEscape();
  };
  return (
    <div ref={box} role="dialog" aria-label={label} className="tool-popover" {...{ onBlur, onKeyDown }}>
      {children}
    </div>
  );
}
