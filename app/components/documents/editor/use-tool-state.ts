import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { useEditorState, type Editor } from '@tiptap/react';
import type { UndoManager } from 'yjs';

/** What the tools show of the place where the cursor is. */
export const useToolState = (editor: Editor) =>
  useEditorState({
    editor,
    selector: ({ editor }) => {
      const isActive = (name: string) => editor.isActive(name);
      const history = yUndoPluginKey.getState(editor.state) as { undoManager: UndoManager } | undefined;
      return {
        undo: (history?.undoManager.undoStack.length ?? 0) > 0,
        redo: (history?.undoManager.redoStack.length ?? 0) > 0,
        style: isActive('heading') ? String(editor.getAttributes('heading').level) : 'text',
        bold: isActive('bold'),
        italic: isActive('italic'),
        bulletList: isActive('bulletList'),
        orderedList: isActive('orderedList'),
        link: isActive('link'),
        table: isActive('table'),
      };
    },
  });
