import { getSchema, type JSONContent } from '@tiptap/core';
import { prosemirrorJSONToYDoc } from '@tiptap/y-tiptap';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { updateSize } from '~/components/documents/editor/paste-size';
import { SCHEMA } from '~/components/documents/editor/schema';

const schema = getSchema(SCHEMA);
const many = (count: number, make: (i: number) => JSONContent): JSONContent[] =>
  Array.from({ length: count }, (_, i) => make(i));
const paragraph = (text: string, marks: JSONContent['marks'] = []): JSONContent => ({
  type: 'paragraph',
  content: text ? [{ type: 'text', text, marks }] : [],
});
const row = (cell: string) => ({
  type: 'tableRow',
  content: many(6, () => ({ type: cell, content: [paragraph('12')] })),
});
const link = { type: 'link', attrs: { href: 'https://www.gemeente.nl/een/lang/adres' } };

test.each<[string, JSONContent[]]>([
  ['long paragraphs', many(300, () => paragraph('Een zin met een é. '.repeat(50)))],
  ['short paragraphs', many(3000, () => paragraph('kort'))],
  ['empty paragraphs', many(3000, () => paragraph(''))],
  [
    'links and bold words',
    many(1000, (i) => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Zie ' },
        { type: 'text', text: `hier ${i}`, marks: [link] },
        { type: 'text', text: ' en ' },
        { type: 'text', text: 'daar', marks: [{ type: 'bold' }, { type: 'italic' }] },
      ],
    })),
  ],
  [
    'headings and lists',
    many(1000, () => ({
      type: 'orderedList',
      attrs: { start: 12 },
      content: [
        {
          type: 'listItem',
          content: [paragraph('punt'), { type: 'heading', attrs: { level: 2 }, content: [] }],
        },
      ],
    })),
  ],
  [
    'tables',
    many(100, () => ({ type: 'table', content: [row('tableHeader'), ...many(8, () => row('tableCell'))] })),
  ],
])('%s: the estimate is not below the real update, and not three times as much', (_, content) => {
  const doc = schema.nodeFromJSON({ type: 'doc', content });
  doc.check();
  const real = Y.encodeStateAsUpdate(prosemirrorJSONToYDoc(schema, doc.toJSON(), 'default')).length;
  const estimate = updateSize(doc.content);
  expect(estimate).toBeGreaterThanOrEqual(real);
  expect(estimate).toBeLessThan(real * 3);
});
