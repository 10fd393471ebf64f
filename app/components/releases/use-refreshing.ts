import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const EVERY_MS = 3000;

/** Loads the page's data anew every few seconds while it is seen and there is something left to wait for. */
export function useRefreshing(waiting: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') revalidate();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [waiting, revalidate]);
}
