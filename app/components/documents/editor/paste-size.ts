/** Bytes of plain text that may be pasted at once: some thousand pages. */
export const MOST_TEXT = 3 * 1024 * 1024;
/** Bytes that one update may come to, with all its paragraphs and cells. */
export const MOST_UPDATE = 4 * 1024 * 1024;

/** Bytes of a text on its way to the server (UTF-8). */
export function bytesOf(text: string): number {
  if (text.length * 3 <= 4096) return text.length; // too short to matter
  return new TextEncoder().encode(text).length;
}
