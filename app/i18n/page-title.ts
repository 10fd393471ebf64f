import { catalogueOf, type Catalogue } from './catalogue';
import type { Locale } from './locale';

type Match = { readonly data?: unknown };
type Args<Data> = { readonly data?: Data; readonly error?: unknown; readonly matches: readonly Match[] };

const findIn = <T>(matches: readonly Match[], read: (data: Record<string, unknown>) => T | undefined) =>
  matches
    .map(({ data }) => (data && typeof data === 'object' ? read(data as Record<string, unknown>) : undefined))
    .find((found) => found !== undefined);

/**
 * A page's title in the reader's language: what the page is, the procedure that it belongs to, the portal.
 * `export const meta = pageTitle((text) => text.releases.title)`. `data` is what the route's loader gave, if it did.
 */
export const pageTitle =
  <Data = unknown>(words: (text: Catalogue, data: Data | undefined, error: unknown) => string | null) =>
  ({ data, error, matches }: Args<Data>) => {
    const text = catalogueOf(findIn(matches, ({ locale }) => locale as Locale | undefined) ?? 'nl');
    const procedure = findIn(matches, (d) => d.procedure as { title: string } | undefined);
    const parts = [words(text, data, error), procedure?.title, text.common.brand];
    return [{ title: parts.filter(Boolean).join(' – ') }];
  };
