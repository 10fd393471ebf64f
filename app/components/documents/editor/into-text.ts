import type { Editor } from '@tiptap/core';

/** Brings the focus into the text at once; the editor's own command lets a frame pass, in which keys would be lost. */
export const intoText = (editor: Editor): void => editor.view.focus();
