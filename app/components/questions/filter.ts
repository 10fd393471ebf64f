/** What the reader wants to see, as the loader read it from the address. */
export type Filter = {
  readonly words: string;
  readonly lot: string | null;
  readonly recent: boolean;
  readonly own: boolean;
  readonly before: number | null;
};

/** Whether anything is left out, apart from earlier pages. */
export const narrows = ({ words, lot, recent, own }: Filter): boolean =>
  words !== '' || lot !== null || recent || own;

/** The filter as an address has it: `?zoek=…&perceel=…`, '' for everything; `before`: which page. */
export function filterSearch({ words, lot, recent, own }: Filter, before: number | null = null): string {
  const search = new URLSearchParams({
    ...(words !== '' && { zoek: words }),
    ...(lot !== null && { perceel: lot || 'procedure' }),
    ...(recent && { nieuw: 'ja' }),
    ...(own && { eigen: 'ja' }),
    ...(before !== null && { voor: String(before) }),
  });
  return search.size > 0 ? `?${search}` : '';
}
