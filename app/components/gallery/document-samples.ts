import type { ComponentProps } from 'react';
import type { Comment } from '~/components/documents/comments';
import type { DocumentList } from '~/components/documents/document-list';
import type { Room } from '~/domain/documents/room';
import type { TextMark, TextNode } from '~/domain/documents/text';
import { ago, ANSWER, DAY, HOUR, idOf, LONG_TITLE, LOTS, PARTY, TEXT } from './samples';

type Listed = ComponentProps<typeof DocumentList>['documents'][number];

const document = (n: number, room: Room, its: Partial<Listed> = {}): Listed => ({
  ...{ id: idOf(70 + n), room, title: 'Samen wonen, apart leven', lotId: null, partyName: null },
  ...{ createdAt: ago(n * DAY), frozenAt: null },
  ...its,
});

/** Open, closed, of a lot, with a long title; in the party's room as the buyer sees it. */
export const documentsIn = (room: Room): readonly Listed[] => [
  document(1, room, { partyName: room === 'party' ? PARTY : null }),
  document(2, room, { lotId: LOTS[0].id, frozenAt: ago(HOUR) }),
  document(3, room, { title: LONG_TITLE }),
];

const SIDES = ['own', 'participant', 'buyer', 'participation_council'] as const;
const NAMES = ['Noor Voorbeeld', 'Otter 25', 'Kiezel 80', 'Beuk 12'];

/** A remark of every side. */
export const COMMENTS: readonly Comment[] = SIDES.map((side, i) => ({
  ...{ id: idOf(80 + i), side, name: NAMES[i]!, text: i === 1 ? ANSWER : 'Goed punt.', at: ago(i * HOUR) },
}));

const words = (text: string, ...marks: readonly TextMark[]): TextNode => ({ type: 'text', text, marks });
const node = (type: string, content: readonly TextNode[], attrs?: TextNode['attrs']): TextNode => ({
  ...{ type, content },
  ...(attrs && { attrs }),
});
const paragraph = (...content: readonly TextNode[]) => node('paragraph', content);
const item = (text: string) => node('listItem', [paragraph(words(text))]);
const row = (type: 'tableHeader' | 'tableCell', ...texts: readonly string[]) =>
  node(
    'tableRow',
    texts.map((text) => node(type, [paragraph(words(text))])),
  );

/** Everything that a document's text can hold. */
export const EVERY_TEXT: TextNode = node('doc', [
  ...[1, 2, 3].map((level) => node('heading', [words(`Kop ${level}`)], { level })),
  paragraph(
    words('Gewoon, '),
    words('vet', { type: 'bold' }),
    words(', '),
    words('schuin', { type: 'italic' }),
    words(' en '),
    words('een link', { type: 'link', attrs: { href: 'https://voorbeeld.example/' } }),
    words(`. ${TEXT}`),
  ),
  node('bulletList', [item('Eén'), item('Twee')]),
  node('orderedList', [item('Ten derde'), item('Ten vierde')], { start: 3 }),
  node('table', [
    row('tableHeader', 'Plaatsen', 'Tarief per etmaal', 'Bijzonderheden'),
    row('tableCell', '4', '€ 214,50', TEXT),
  ]),
]);
export const EMPTY_TEXT: TextNode = node('doc', [paragraph()]);

export const DIGEST = '9f2c4b7a0e5d8136fa7b42c1d09e6358b1a4c7f20d93e85641b7ca02fe6d3985';
