import { useEffect, type RefObject } from 'react';

type Options = {
  /** Off when the reader switched them off. */
  readonly on: boolean;
  readonly onChoose: (row: HTMLElement) => void;
  readonly onHelp: () => void;
};

/**
 * Keys of the board, beside Tab and Enter, which do everything too. Single letters can be switched off
 * (WCAG 2.1.4), are never taken from somebody who types, and none of them holds the focus.
 */
export function useBoardKeys(board: RefObject<HTMLElement | null>, { on, onChoose, onHelp }: Options): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const act = actOf(event.key, board.current, { onChoose, onHelp });
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [board, on, onChoose, onHelp]);
}

function actOf(
  key: string,
  board: HTMLElement | null,
  { onChoose, onHelp }: Omit<Options, 'on'>,
): (() => void) | null {
  const rows = [...(board?.querySelectorAll<HTMLElement>('[data-question]') ?? [])].filter(
    (row) => row.checkVisibility?.() ?? true,
  );
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const go = (to: number) => () =>
    rows[Math.max(0, Math.min(to, rows.length - 1))]?.querySelector('a')?.focus();
  if (key === '?') return onHelp;
  if (rows.length === 0) return null;
  if (key === 'j' || (key === 'ArrowDown' && at >= 0)) return go(at + 1);
  if (key === 'k' || (key === 'ArrowUp' && at >= 0)) return go(at < 0 ? 0 : at - 1);
  return key === 'x' && at >= 0 ? () => onChoose(rows[at]!) : null;
}

/** A box to tick takes no letters. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target.isContentEditable || target.matches('textarea, select');
}
