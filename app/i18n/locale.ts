export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The name of the cookie that remembers a choice of language. */
export const LOCALE_COOKIE = 'language';

/** The cookie's choice, else the first language of the browser that we have, else Dutch. */
export function chooseLocale(cookies: string | null, acceptLanguage: string | null): Locale {
  const chosen = /(?:^|;\s*)language=(\w+)/.exec(cookies ?? '')?.[1];
  const wanted = [chosen, ...(acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2))];
  return wanted.map((tag) => LOCALES.find((l) => l === tag)).find((l) => l !== undefined) ?? 'nl';
}
