import { provide } from './catalogue';
import type { Locale } from './locale';

const LOAD = {
  nl: async () => (await import('./nl')).nl,
  en: async () => (await import('./en')).en,
} as const;

/** In the browser: fetches the texts of a language, if they are not there yet. */
export const loadCatalogue = async (locale: Locale): Promise<void> => provide(locale, await LOAD[locale]());
