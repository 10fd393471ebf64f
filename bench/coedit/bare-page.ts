import { HocuspocusProvider } from '@hocuspocus/provider';
import { Editor } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import CollaborationCaret from '@tiptap/extension-collaboration-caret';
import * as Y from 'yjs';
import { SCHEMA } from '~/components/documents/editor/schema';

/** The portal's text and nothing around it: no status, no names, no walls. */
const text = new Y.Doc();
const provider = new HocuspocusProvider({
  ...{ url: `ws://${location.host}/collab`, name: 'bench', document: text },
});
new Editor({
  element: document.body,
  injectCSS: false,
  extensions: [
    ...SCHEMA,
    Collaboration.configure({ document: text }),
    CollaborationCaret.configure({ provider, user: { name: 'iemand', color: '#0b5a5e' } }),
  ],
});
