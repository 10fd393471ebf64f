import { useEffect, useInsertionEffect, useRef } from 'react';

/** Leaves the reader where they were: messages and popovers take the focus, and here they all appear at once. */
export function useKeptPlace(): void {
  const top = useRef(0);
  // before the effects of what is inside, which take the focus
  useInsertionEffect(() => {
    top.current = window.scrollY;
  }, []);
  useEffect(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, top.current);
  }, []);
}
