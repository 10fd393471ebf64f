import { glossary as en } from './en/glossary';
import type { Locale } from './locale';
import { glossary as nl, type Entry } from './nl/glossary';
import { useLocale } from './use-text';

/** A word of the list; in both languages named by its Dutch, as the address of its explanation is. */
export type TermId = keyof typeof nl;

/** Apart from the catalogue: only pages that explain a word load it. */
const glossaries: Record<Locale, Readonly<Record<TermId, Entry>>> = { nl, en };

/** The word list in the page's language. */
export const useGlossary = () => glossaries[useLocale()];

/** The words as the law has them. */
export const dutchTerm = (id: TermId): string => nl[id].term;

/** Where a word is explained, from any page. */
export const termAddress = (id: TermId): string => `/help#term-${id}`;
