/** A place in a text that may betray the asker: character offsets, end exclusive, and why. */
export type IdentityHint = {
  readonly start: number;
  readonly end: number;
  readonly reason: 'participant_name' | 'contact' | 'first_person';
};

const CONTACT = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\bhttps?:\/\/\S+|\b\d{8}\b|(?:\+31|\b0)[\d\s-]{8,12}\d\b/giu;
const FIRST_PERSON = /\b(?:wij|we|ons|onze|ik|mijn|us|our|we're|i'm)\b/giu;

/** Words that stand in many names, or in any question about care, and betray nobody by themselves. */
const COMMON = new Set(
  `aanbieder begeleiding bewonersbedrijf buurt buurtzaak centrum collectief combinatie coöperatie dagcentrum dienstverlening
   gemeente groep holding huis jeugd jongeren jongerenwerk maatschappelijk nederland noord ontmoetingshuis oost
   organisatie persoon regio samen samenwerkingsverband sociaal sociale stichting thuis thuiszorg verband vereniging
   voor welzijn west wijk wijkteam wijkverband wonen zorg zorgaanbieder zorggroep zuid zuidwest`.split(
    /\s+/u,
  ),
);

const wordsOf = (name: string): readonly string[] => name.match(/[\p{L}\p{N}]{4,}/gu) ?? [];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Marks what might tell who asks: the name of any participant, or the part of it by which people call it (never only the
 * asker's: a hint that knew the asker would be an oracle), addresses and numbers to contact somebody, and words in the
 * first person. `places`: names that belong to the procedure itself, its lots and its buyer; their words betray nobody.
 * Overlapping marks keep the first and longest. A hint, not a guard: a moderator decides.
 */
export function identityHints(
  text: string,
  participantNames: readonly string[],
  places: readonly string[] = [],
): readonly IdentityHint[] {
  const open = new Set(places.flatMap(wordsOf).map((word) => word.toLowerCase()));
  const telling = (word: string) => !COMMON.has(word.toLowerCase()) && !open.has(word.toLowerCase());
  const whole = participantNames.filter((name) => name.trim().length > 2).map(escape);
  const parts = participantNames
    .flatMap((name) => wordsOf(name).filter(telling))
    .map((word) => `(?<![\\p{L}\\p{N}])${escape(word)}(?![\\p{L}\\p{N}])`);
  const names = [...whole, ...parts];
  const found = [
    ...(names.length > 0 ? marks(text, new RegExp(names.join('|'), 'giu'), 'participant_name') : []),
    ...marks(text, CONTACT, 'contact'),
    ...marks(text, FIRST_PERSON, 'first_person'),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((hint, index) => !found.slice(0, index).some((earlier) => earlier.end > hint.start));
}

const marks = (text: string, pattern: RegExp, reason: IdentityHint['reason']): IdentityHint[] =>
  [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length, reason }));
