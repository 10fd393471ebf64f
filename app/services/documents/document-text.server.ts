import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import type { Tx } from '#db/client';
import { selectLog } from '#db/queries/document-log';
import type { TextAttributes, TextMark, TextNode } from '~/domain/documents/text';
import { canonical } from '../ledger/commitment.server';

/** The name that Tiptap gives to the text in a Yjs document. */
const FRAGMENT = 'default';

/** No editor makes text that lies deeper; a hostile client could, and readers must not suffer from it. */
const DEEPEST = 60;

/** The text of a document as it is stored, with the eyes of whoever reads. */
export async function loadText(tx: Tx, documentId: string): Promise<TextNode> {
  const { snapshot, rows } = await selectLog(tx, documentId);
  const doc = new Y.Doc();
  for (const data of [...(snapshot ? [snapshot] : []), ...rows.map((row) => row.data)]) {
    try {
      Y.applyUpdate(doc, data);
    } catch {
      // what can't be read harms nothing else
    }
  }
  const text = textOf(doc);
  doc.destroy();
  return text;
}

/** SHA-256 over the canonical JSON (RFC 8785) of the text: 64 hexadecimal digits. */
export const textDigest = (text: TextNode): string =>
  createHash('sha256').update(canonical(text)).digest('hex');

/** The text of a Yjs document as ProseMirror's JSON. Of what no editor writes (embeds, objects as values) nothing is kept. */
export function textOf(doc: Y.Doc): TextNode {
  return {
    type: 'doc',
    content: doc
      .getXmlFragment(FRAGMENT)
      .toArray()
      .flatMap((part) => nodesOf(part, 1)),
  };
}

function nodesOf(part: unknown, depth: number): TextNode[] {
  if (part instanceof Y.XmlText) return piecesOf(part);
  if (!(part instanceof Y.XmlElement) || depth > DEEPEST) return [];
  const attrs = attributesOf(part.getAttributes());
  const content = part.toArray().flatMap((child) => nodesOf(child, depth + 1));
  return [{ type: part.nodeName, ...(attrs && { attrs }), ...(content.length > 0 && { content }) }];
}

type Piece = { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> };

const piecesOf = (part: Y.XmlText): TextNode[] =>
  (part.toDelta() as readonly Piece[]).flatMap(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') return [];
    const marks = Object.entries(attributes).map(([name, value]) => markOf(name, value));
    return [{ type: 'text', text: insert, ...(marks.length > 0 && { marks }) }];
  });

/** A mark that may lie over another of its kind has a hash behind its name: `link--Ab3dEf7h`. */
function markOf(name: string, value: unknown): TextMark {
  const attrs = attributesOf(value);
  return { type: name.replace(/--[a-zA-Z0-9+/=]{8}$/, ''), ...(attrs && { attrs }) };
}

function attributesOf(value: unknown): TextAttributes | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = Object.entries(value).filter(
    ([, v]) => isPlain(v) || (Array.isArray(v) && v.every(isPlain)),
  ) as [string, TextAttributes[string]][];
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
