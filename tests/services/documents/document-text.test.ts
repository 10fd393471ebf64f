import { yDocToProsemirrorJSON } from '@tiptap/y-tiptap';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { textDigest, textOf } from '~/services/documents/document-text.server';

type Attributes = Readonly<Record<string, unknown>>;

function element(name: string, attributes: Attributes, ...children: (Y.XmlElement | Y.XmlText)[]) {
  const made = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
  made.insert(0, children);
  return made;
}
const text = (words: string, marks: Attributes = {}) => {
  const made = new Y.XmlText();
  made.insert(0, words, marks);
  return made;
};
function doc(...parts: (Y.XmlElement | Y.XmlText)[]) {
  const made = new Y.Doc();
  made.getXmlFragment('default').push(parts);
  return made;
}

describe('a text as JSON', () => {
  test('is what Tiptap itself makes of it', () => {
    const cell = (name: string, words: string) =>
      element(name, { colspan: 2, rowspan: 1, colwidth: [120, 80] }, element('paragraph', {}, text(words)));
    const rich = doc(
      element('heading', { level: 2 }, text('Kop')),
      element('paragraph', {}, text('Gewoon '), text('vet', { bold: {} })),
      element('orderedList', { start: 3 }, element('listItem', {}, element('paragraph', {}, text('Eén')))),
      element('table', {}, element('tableRow', {}, cell('tableHeader', 'Kop'), cell('tableCell', 'Cel'))),
      element('paragraph', {}, text('link', { 'link--aBcDeF1+': { href: 'https://haarlem.nl' } })),
      element('paragraph', {}, element('hardBreak', {})),
    );
    const theirs = yDocToProsemirrorJSON(rich, 'default');
    const withoutEmpty = JSON.parse(JSON.stringify(theirs).replaceAll(',"attrs":{}', '')) as unknown;
    expect(textOf(rich)).toEqual(withoutEmpty);
    expect(textOf(new Y.Doc())).toEqual({ type: 'doc', content: [] });
  });

  test('keeps nothing of what no editor makes, and breaks over none of it', () => {
    const embed = new Y.XmlText();
    embed.insertEmbed(0, { image: 'javascript:alert(1)' });
    const strange = doc(
      element(
        'paragraph',
        { level: { evil: true }, x: Number.POSITIVE_INFINITY, y: [{}] },
        embed,
        text('Goed'),
      ),
      element('heading', { level: 'eerste' }, text('Kop', { bold: 5, italic: 'ja' })),
    );
    strange.getXmlFragment('default').push([new Y.XmlHook('haak') as unknown as Y.XmlElement]);
    expect(textOf(strange)).toEqual({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Goed' }] },
        {
          type: 'heading',
          attrs: { level: 'eerste' },
          content: [{ type: 'text', text: 'Kop', marks: [{ type: 'bold' }, { type: 'italic' }] }],
        },
      ],
    });
    expect(textDigest(textOf(strange))).toMatch(/^[0-9a-f]{64}$/);
  });

  test('ends where nobody reads any more, however deep it was made', () => {
    const made = new Y.Doc();
    made.transact(() => {
      let inner: Y.XmlFragment | Y.XmlElement = made.getXmlFragment('default');
      for (let depth = 0; depth < 5000; depth += 1) {
        const next = new Y.XmlElement('blockquote');
        inner.insert(0, [next]);
        inner = next;
      }
    });
    expect(JSON.stringify(textOf(made)).length).toBeLessThan(5000);
  });
});

test('a digest changes with a letter, not with the way in which the text was written', () => {
  const one = doc(element('paragraph', {}, text('Gelijk')));
  const same = new Y.Doc();
  same.getXmlFragment('default').push([element('paragraph', {}, text('Gelik'))]);
  expect(textDigest(textOf(one))).not.toBe(textDigest(textOf(same)));
  ((same.getXmlFragment('default').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(4, 'j');
  expect(textDigest(textOf(one))).toBe(textDigest(textOf(same)));
});
