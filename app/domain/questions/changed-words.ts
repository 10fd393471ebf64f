/** A piece of a text, and whether the other text lacks it. */
export type Piece = { readonly text: string; readonly changed: boolean };

/** Beyond so many comparisons the marks would cost more than they tell. */
const MOST = 1_000_000;

/** Words with the space behind them, so that the pieces put together are the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];

const bare = (word: string): string => word.trim();

/**
 * Which words were replaced between two versions of a text: what is gone from the old one, what came into the
 * new one (longest common subsequence of words; layout doesn't count). Texts that are too long and too different
 * to compare come back as wholly changed.
 */
export function changedWords(
  old: string,
  next: string,
): { readonly old: readonly Piece[]; readonly next: readonly Piece[] } {
  const [a, b] = [wordsOf(old), wordsOf(next)];
  const same = (i: number, j: number) => bare(a[i]!) === bare(b[j]!);
  let start = 0;
  while (start < a.length && start < b.length && same(start, start)) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && same(a.length - 1 - end, b.length - 1 - end))
    end++;
  const kept = longestCommon(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const marks = (words: readonly string[], side: 0 | 1): Piece[] => {
    const inBoth = new Set(kept.map((pair) => pair[side] + start));
    return joined(
      words.map((text, i) => ({
        text,
        changed: i >= start && i < words.length - end && !inBoth.has(i),
      })),
    );
  };
  return { old: marks(a, 0), next: marks(b, 1) };
}

/** Pairs of positions that hold the same word, in order, as many as can be. */
function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  if (a.length * b.length > MOST) return [];
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        bare(a[i]!) === bare(b[j]!)
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (bare(a[i]!) === bare(b[j]!)) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.changed === piece.changed) all[all.length - 1] = { ...last, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}
