import { Extension, type Extensions } from '@tiptap/core';
import { TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { LinkMark } from './link-mark';
import { HeadCell, TableCell, TextTable } from './table-nodes';

/** The page's own headings: the procedure's, and the document's title. */
const HEADINGS_ABOVE = 2;
const LEVELS: (1 | 2 | 3)[] = [1, 2, 3];

/** The text's headings count on from the page's, and look as they do where the text is only read. */
const Outline = Extension.create({
  name: 'outline',
  addGlobalAttributes: () => [
    {
      types: ['heading'],
      attributes: {
        outline: {
          default: null,
          parseHTML: () => null,
          renderHTML: ({ level }) => {
            const shown = LEVELS.find((l) => l === level) ?? 1;
            return { 'aria-level': shown + HEADINGS_ABOVE, class: `text-heading-${shown}` };
          },
        },
      },
    },
  ],
});

/**
 * What a document's text can hold, here and wherever it is rendered: paragraphs, headings of three levels, lists,
 * tables, links, bold and italic. Everything else that is pasted becomes plain text. The content lives in the
 * Y.XmlFragment `default`. No trailing paragraph is added by itself: a reader's browser must change nothing.
 */
export const SCHEMA: Extensions = [
  StarterKit.configure({
    heading: { levels: LEVELS },
    ...{ undoRedo: false, trailingNode: false, link: false },
    ...{ blockquote: false, code: false, codeBlock: false, horizontalRule: false },
    ...{ strike: false, underline: false },
  }),
  ...[LinkMark, TextTable, TableRow, HeadCell, TableCell, Outline],
];
