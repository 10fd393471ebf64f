import type { Fragment } from '@tiptap/pm/model';

/** Bytes of plain text that may be pasted at once: some thousand pages. */
export const MOST_TEXT = 3 * 1024 * 1024;
/** Bytes that one update may come to, with all its paragraphs and cells. */
export const MOST_UPDATE = 4 * 1024 * 1024;

const PER_NODE = 24; // bytes that a piece of the text costs at most, beside what it says
const PER_ATTRIBUTE = 24;

/** Bytes of a text on its way to the server (UTF-8). */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Bytes that the update comes to in which this content is sent; rather too many than too few. */
export function updateSize(content: Fragment): number {
  let size = 0;
  content.descendants((node) => {
    size += PER_NODE + (node.text ? bytesOf(node.text) : 0);
    for (const mark of node.marks) size += 2 * (PER_NODE + bytesOf(JSON.stringify(mark.toJSON())));
    for (const value of Object.values(node.attrs))
      if (value !== null) size += PER_ATTRIBUTE + bytesOf(String(value));
  });
  return size;
}
