import { useEffect, useState } from 'react';
import { loadCatalogue } from './load-catalogue';
import type { Locale } from './locale';

/** The language that the page speaks: the wanted one, as soon as its texts are there. */
export function useSpoken(wanted: Locale): Locale {
  const [spoken, speak] = useState(wanted);
  useEffect(() => {
    if (wanted === spoken) return;
    let late = false;
    const loaded = () => {
      if (!late) speak(wanted);
    };
    // without a connection it stays what it is; the next page asks again
    loadCatalogue(wanted).then(loaded, () => {});
    return () => {
      late = true;
    };
  }, [wanted, spoken]);
  return spoken;
}
