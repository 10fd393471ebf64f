import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/**
 * In a text that is only read, tables can be focused, so that the keyboard scrolls them. While writing the cursor
 * does that, and a stop at every table would be in Tab's way.
 */
export const tableFocus = (label: string) =>
  Extension.create({
    name: 'tableFocus',
    addProseMirrorPlugins() {
      const made = new WeakMap<Node, DecorationSet>();
      const decorations = (doc: Node): DecorationSet => {
        const known = made.get(doc);
        if (known) return known;
        const fresh = DecorationSet.create(doc, stops(doc, label));
        made.set(doc, fresh);
        return fresh;
      };
      return [
        new Plugin({
          props: { decorations: ({ doc }) => (this.editor.isEditable ? null : decorations(doc)) },
        }),
      ];
    },
  });

function stops(doc: Node, label: string): Decoration[] {
  const found: Decoration[] = [];
  doc.descendants((node, at) => {
    if (node.type.name === 'table')
      found.push(
        Decoration.node(at, at + node.nodeSize, { tabindex: '0', role: 'region', 'aria-label': label }),
      );
    return node.type.name !== 'table' && !node.isTextblock;
  });
  return found;
}
