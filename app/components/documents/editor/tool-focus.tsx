import { createContext, useContext, useState, type KeyboardEvent, type ReactNode } from 'react';

const Current = createContext('');

/** The attributes of a tool: only the current one is a stop for Tab. */
export function useTool(name: string): { readonly 'data-tool': string; readonly tabIndex: 0 | -1 } {
  return { 'data-tool': name, tabIndex: useContext(Current) === name ? 0 : -1 };
}

const toolsIn = (bar: HTMLElement) => [...bar.querySelectorAll<HTMLElement>('[data-tool]')];

/** Where a key leads to in a bar of so many tools; null: nowhere. */
function nextPlace(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  return step === undefined ? null : (at + step + count) % count;
}

type Props = { label: string; first: string; onEscape: () => void; children: ReactNode };

/** A toolbar by the pattern of the ARIA guide: one stop for Tab, arrows between the tools, Escape back. */
export function ToolFocus({ label, first, onEscape, children }: Props) {
  const [current, setCurrent] = useState(first);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') return onEscape();
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const tools = toolsIn(event.currentTarget);
    const at = tools.findIndex((tool) => tool === document.activeElement);
    const next = nextPlace(event.key, at, tools.length);
    if (next === null) return;
    event.preventDefault();
    tools[next]?.focus();
  };
  return (
    <div
      role="toolbar"
      aria-label={label}
      className="toolbar"
      onKeyDown={onKeyDown}
      onFocus={({ target }) => target.dataset.tool && setCurrent(target.dataset.tool)}
    >
      <Current.Provider value={current}>{children}</Current.Provider>
    </div>
  );
}
