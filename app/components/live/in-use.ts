import { useEffect, useRef, type RefObject } from 'react';

/** How long after its last movement a pointer still counts as at work (milliseconds). */
export const RECENTLY = 3000;

export type Use = {
  /** What the reader is at within the region: what has the focus, else what the pointer has just moved over. */
  readonly at: () => Element | null;
};

/** Knows what somebody is doing in a part of the page, so that nothing moves away under their hands. */
export function useInUse(region: RefObject<HTMLElement | null>): Use {
  const pointer = useRef<{ readonly at: number; readonly over: Element } | null>(null);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const move = ({ target }: PointerEvent) => {
      pointer.current = { at: performance.now(), over: target as Element };
    };
    const leave = () => (pointer.current = null);
    element.addEventListener('pointermove', move, { passive: true });
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
    };
  }, [region]);
  const at = () => {
    const focused = document.activeElement;
    if (focused && focused !== region.current && region.current?.contains(focused)) return focused;
    const { current } = pointer;
    return current && performance.now() - current.at < RECENTLY ? current.over : null;
  };
  return { at };
}
