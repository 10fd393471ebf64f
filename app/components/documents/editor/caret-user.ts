import type { Caret } from '~/domain/documents/caret';

const SIDES: readonly unknown[] = ['own', 'participant', 'buyer'] satisfies Caret['side'][];
const MOST_CHARACTERS = 120;

/** Who writes at a caret, as the server says it; null for every other shape, of which nothing is shown. */
export function readCaretUser(value: unknown): Caret | null {
  if (typeof value !== 'object' || value === null) return null;
  const { side, name, colour } = value as Record<string, unknown>;
  if (!SIDES.includes(side)) return null;
  if (typeof name !== 'string' || name.trim() === '' || name.length > MOST_CHARACTERS) return null;
  if (!Number.isInteger(colour) || Number(colour) < 0 || Number(colour) > 7) return null;
  return { side: side as Caret['side'], name: name.trim(), colour: Number(colour) };
}

type Words = Readonly<Record<'participant' | 'buyer', (name: string) => string>>;

/** What stands at a caret and in the list of writers. */
export const caretLabel = ({ side, name }: Caret, words: Words): string =>
  side === 'own' ? name : words[side](name);
