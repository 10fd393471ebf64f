/** Trees and herbs: no party is called so, and nothing about a party can be read from one. */
export const NAMES = `
  Abeel Acacia Ahorn Alsem Anijs Basilicum Berk Bernagie Beuk Bieslook Braam Brem Ceder Cipres
  Citroenmelisse Den Dille Dragon Duindoorn Eik Els Engelwortel Es Esdoorn Gagel Hazelaar Heide
  Hemelsleutel Hulst Iep Jasmijn Jeneverbes Kamille Kamperfoelie Kastanje Kervel Klaver Kornoelje
  Kweepeer Lariks Laurier Lavas Lavendel Liguster Linde Lijsterbes Magnolia Meidoorn Mispel
  Moerbei Munt Olm Plataan Populier Rozemarijn Salie Sering Sleedoorn Spar Taxus Tijm Valeriaan
  Venkel Vlier Vogelkers Vuilboom Walnoot Wegedoorn Wilg Zilverspar Zuurbes`
  .trim()
  .split(/\s+/);

/**
 * Names by which moderators may speak of a question's asker, the shortest first; the first that is not taken
 * is used. One per question, never one per party, so that two questions of one party can't be laid side by
 * side. `draw` gives random numbers in [0, 1).
 */
export function pseudonymCandidates(draw: () => number): readonly string[] {
  const name = () => NAMES[Math.floor(draw() * NAMES.length)]!;
  return [1, 1, 1, 2, 2, 2, 3, 3, 4].map((words) => Array.from({ length: words }, name).join('-'));
}

/** The first candidate that is not taken; refuses (RangeError) when all are: draw again. */
export function pickPseudonym(candidates: readonly string[], taken: ReadonlySet<string>): string {
  const free = candidates.find((name) => !taken.has(name));
  if (!free) throw new RangeError('all candidates are taken');
  return free;
}
