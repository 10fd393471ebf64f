import { useEffect, useRef, useState, type RefObject } from 'react';
import { RECENTLY } from './in-use';

/**
 * A list that changes by itself stays as it is while somebody is at work in its `region`: as long as the focus is
 * there, and for a moment after the pointer moved over it. `waiting`: there is something newer, which `show` shows.
 */
export function useHeld<T>(latest: T, region: RefObject<HTMLElement | null>) {
  const [held, setHeld] = useState<{ readonly value: T } | null>(null);
  const newest = useRef(latest);
  useEffect(() => {
    newest.current = latest;
  });
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const release = () => {
      if (!element.contains(document.activeElement)) setHeld(null);
    };
    const hold = () => {
      clearTimeout(timer);
      setHeld((before) => before ?? { value: newest.current });
      timer = setTimeout(release, RECENTLY);
    };
    const events = ['pointermove', 'focusin', 'focusout'] as const;
    for (const event of events) element.addEventListener(event, hold, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const event of events) element.removeEventListener(event, hold);
    };
  }, [region]);
  const waiting = held !== null && JSON.stringify(held.value) !== JSON.stringify(latest);
  return { shown: held?.value ?? latest, waiting, show: () => setHeld(null) };
}
