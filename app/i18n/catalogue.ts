import type { Locale } from './locale';
import type { nl } from './nl';

export type Catalogue = typeof nl;

const provided = new Map<Locale, Catalogue>();

/** Puts a language at hand. The server has all of them, a browser the one that it reads. */
export const provide = (locale: Locale, catalogue: Catalogue): void => void provided.set(locale, catalogue);

export const isProvided = (locale: Locale): boolean => provided.has(locale);

/** The texts in a language; as long as they are on their way, in the one that is there. Refuses (RangeError) if none is. */
export function catalogueOf(locale: Locale): Catalogue {
  const catalogue = provided.get(locale) ?? [...provided.values()][0];
  if (!catalogue) throw new RangeError('no texts were provided');
  return catalogue;
}
