import { useEffect } from 'react';

/** Pages to be found again from paper. The address of another page may hold the secret of a link in a mail. */
const LASTING = /^\/(procedures|aanbestedingen|help|privacy|toegankelijkheid)(\/|$)/;

/**
 * Puts the page's title and address where print.css reads them for the margins of every printed sheet: a browser that
 * lets a stylesheet fill the margins prints nothing of its own there. The others print theirs, and need none of this.
 */
export function usePaperMargins(): void {
  useEffect(() => {
    const fill = () => {
      const { style } = document.documentElement;
      const { origin, pathname } = location;
      style.setProperty('--paper-title', JSON.stringify(document.title));
      style.setProperty(
        '--paper-address',
        JSON.stringify(LASTING.test(pathname) ? origin + pathname : origin),
      );
    };
    addEventListener('beforeprint', fill);
    return () => removeEventListener('beforeprint', fill);
  }, []);
}
