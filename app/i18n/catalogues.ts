import type { Catalogue } from './catalogue';
import { en } from './en';
import type { Locale } from './locale';
import { nl } from './nl';

/** All languages at once: for the server, its mails and its files. A browser loads them by `load-catalogue`. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = { nl, en };
