import { useEffect } from 'react';
import { instantOf } from '~/domain/instant';
import { formatMoment } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

/** Pages to be found again from paper. The address of another page may hold the secret of a link in a mail. */
const LASTING = /^\/(procedures|aanbestedingen|help|privacy|toegankelijkheid)(\/|$)/;

/**
 * Puts the page's title, the time of printing and the address where print.css reads them for the margins of every printed sheet: a browser that
 * lets a stylesheet fill the margins prints nothing of its own there. The others print theirs, and need none of this.
 */
export function usePaperMargins(): void {
  const locale = useLocale();
  const { printed } = useText().common;
  useEffect(() => {
    const fill = () => {
      const { style } = document.documentElement;
      const { origin, pathname } = location;
      style.setProperty('--paper-title', JSON.stringify(document.title));
      const now = formatMoment(locale, instantOf(new Date())); // of the reader's clock, as paper has it
      style.setProperty('--paper-time', JSON.stringify(printed(now)));
      style.setProperty(
        '--paper-address',
        JSON.stringify(LASTING.test(pathname) ? origin + pathname : origin),
      );
    };
    addEventListener('beforeprint', fill);
    return () => removeEventListener('beforeprint', fill);
  }, [locale, printed]);
}
