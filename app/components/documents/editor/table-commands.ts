import type { Editor } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';

/** How deep the innermost table around a place lies; 0: there is none. */
function tableDepth($pos: ResolvedPos): number {
  for (let depth = $pos.depth; depth > 0; depth -= 1)
    if ($pos.node(depth).type.name === 'table') return depth;
  return 0;
}

/** Gives the place behind the table around the selection, with a paragraph in it if the table is the last thing. */
function placeBehindTable(tr: Transaction): number | null {
  const { $from } = tr.selection;
  const depth = tableDepth($from);
  if (depth === 0) return null;
  const behind = $from.after(depth);
  const last = $from.indexAfter(depth - 1) === $from.node(depth - 1).childCount;
  if (last) tr.insert(behind, tr.doc.type.schema.nodes.paragraph!.create());
  return behind;
}

/** A table of three by three with a row of heads; the text can go on behind it. */
export const insertTable = (editor: Editor): boolean =>
  editor
    .chain()
    .insertTable({ rows: 3, cols: 3, withHeaderRow: true })
    .command(({ tr }) => placeBehindTable(tr) !== null)
    .run();

/** Brings the cursor out of a table, to the text behind it. False: it is in none. */
export const leaveTable = (editor: Editor): boolean =>
  editor.commands.command(({ tr }) => {
    const behind = placeBehindTable(tr);
    if (behind === null) return false;
    tr.setSelection(TextSelection.near(tr.doc.resolve(behind + 1))).scrollIntoView();
    return true;
  });
