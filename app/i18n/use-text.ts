import { createContext, useContext } from 'react';
import { catalogueOf, type Catalogue } from './catalogue';
import type { Locale } from './locale';

/** The language of the page; set once, in root.tsx. */
export const LocaleContext = createContext<Locale>('nl');

export const useLocale = (): Locale => useContext(LocaleContext);

/** The texts in the page's language: `const text = useText(); text.common.save`. */
export const useText = (): Catalogue => catalogueOf(useLocale());
