/** Providers of every size, besides those of the accounts: none of them exists. */
export const PROVIDERS = {
  duizendblad: ['Welzijn Duizendblad', 'Aafke Duinkerk'],
  bij: ['Bewonersbedrijf Bonte Bij', 'Ids Honingh'],
  beer: ['Praktijk Kleine Beer', 'Lotte Sterk'],
  maan: ['Dagcentrum Halve Maan', 'Gijs Avondster'],
  klaver: ['Maatschap Klaverzeven', 'Tobias Weide'],
} as const satisfies Record<string, readonly [organisation: string, person: string]>;

/** Numbers that the trade register doesn't give out, in the order in which providers are registered. */
export const kvkOf = (n: number): string => String(99_000_001 + n);
