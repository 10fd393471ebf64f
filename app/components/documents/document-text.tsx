import { createElement, type ReactNode } from 'react';
import type { TextMark, TextNode } from '~/domain/documents/text';
import { useText } from '~/i18n/use-text';
import { linkAddress } from './editor/link-rule';

/** Below the page's own headings: the procedure's, and the document's title. */
const HEADINGS_ABOVE = 2;

/** A document's text, to read. Nothing in it is taken as HTML; what is not known here shows its content. */
export function DocumentText({ text }: { text: TextNode }) {
  const { documents } = useText();
  if (!hasWords(text)) return <p className="quiet">{documents.empty}</p>;
  return <>{childrenOf(text)}</>;
}

const hasWords = (node: TextNode): boolean =>
  Boolean(node.text) || (node.content ?? []).some((child) => child.type === 'table' || hasWords(child));

const childrenOf = (node: TextNode): ReactNode =>
  node.content?.map((child, i) => <Piece key={i} node={child} />);

function Piece({ node }: { node: TextNode }): ReactNode {
  const inside = childrenOf(node);
  const of = (name: string): unknown => node.attrs?.[name];
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduce<ReactNode>(marked, node.text ?? '');
    case 'paragraph':
      return <p>{inside ?? <br />}</p>;
    case 'heading': {
      const level = within(of('level'), 1, 3);
      return createElement(`h${level + HEADINGS_ABOVE}`, { className: `text-heading-${level}` }, inside);
    }
    case 'bulletList':
      return <ul>{inside}</ul>;
    case 'orderedList':
      return <ol start={within(of('start'), 1, 999_999)}>{inside}</ol>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'horizontalRule':
      return <hr />;
    case 'hardBreak':
      return <br />;
    case 'table':
      return <TextTable>{inside}</TextTable>;
    case 'tableRow':
      return <tr>{inside}</tr>;
    case 'tableHeader':
    case 'tableCell':
      return createElement(
        node.type === 'tableCell' ? 'td' : 'th',
        { colSpan: within(of('colspan'), 1, 50), rowSpan: within(of('rowspan'), 1, 200) },
        inside,
      );
    default:
      return <>{inside}</>;
  }
}

/** Scrolls by itself where the screen is too narrow, with the keyboard too. */
const TextTable = ({ children }: { children: ReactNode }) => (
  <div className="table-scroll" tabIndex={0}>
    <table>
      <tbody>{children}</tbody>
    </table>
  </div>
);

const TAGS: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
};

function marked(inside: ReactNode, { type, attrs }: TextMark): ReactNode {
  if (type === 'link') {
    const address = typeof attrs?.href === 'string' ? linkAddress(attrs.href) : null;
    return address ? (
      <a href={address} rel="noopener noreferrer nofollow">
        {inside}
      </a>
    ) : (
      inside
    );
  }
  const tag = TAGS[type];
  return tag ? createElement(tag, null, inside) : inside;
}

/** A whole number that somebody else's browser gave, kept within what makes sense. */
const within = (value: unknown, least: number, most: number): number =>
  typeof value === 'number' && Number.isInteger(value) ? Math.min(most, Math.max(least, value)) : least;
