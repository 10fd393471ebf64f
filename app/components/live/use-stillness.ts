import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useInUse } from './in-use';

const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Keeps what the reader looks at where it is on the screen while the list grows above it. `pin()` goes before the
 * change: it tells whether there is something to keep in place (the focus, the pointer, or the reader has
 * scrolled); if not, what is new may simply appear on top.
 */
export function useStillness(list: RefObject<HTMLElement | null>): { readonly pin: () => boolean } {
  const use = useInUse(list);
  const pinned = useRef<{ readonly element: Element; readonly top: number } | null>(null);
  useBrowserLayoutEffect(() => {
    const { current } = pinned;
    pinned.current = null;
    if (!current?.element.isConnected) return;
    const moved = current.element.getBoundingClientRect().top - current.top;
    if (Math.abs(moved) > 1) window.scrollBy({ top: moved, behavior: 'instant' });
  });
  const pin = () => {
    const element = use.at() ?? (window.scrollY > 0 ? firstInView(list.current) : null);
    pinned.current = element && { element, top: element.getBoundingClientRect().top };
    return element !== null;
  };
  return { pin };
}

const firstInView = (list: HTMLElement | null): Element | null =>
  [...(list?.children ?? [])].find((child) => child.getBoundingClientRect().bottom > 0) ?? null;
