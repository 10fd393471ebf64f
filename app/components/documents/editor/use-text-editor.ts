import Collaboration from '@tiptap/extension-collaboration';
import { useEditor, type Editor } from '@tiptap/react';
import { useLayoutEffect, useState } from 'react';
import { useText } from '~/i18n/use-text';
import { caretLabel } from './caret-user';
import { carets } from './carets';
import { keys } from './keys';
import { pasteGuard } from './paste-guard';
import { SCHEMA } from './schema';
import type { Session } from './session';
import { tableFocus } from './table-focus';
import { mayWriteNow, useSessionValue } from './use-session';
import type { Wishes } from './wishes';

/** The texts are Dutch, in whichever language the page speaks. */
const LANGUAGE = 'nl';

/** Pixels that are kept around the cursor, so that it is never behind the bar at the top. */
const BAR = { top: 150, right: 5, bottom: 30, left: 5 };

type Options = {
  readonly session: Session;
  readonly title: string;
  /** The id of what says how the text is left with the keyboard. */
  readonly describedBy: string;
  readonly wishes: Wishes;
};

/** The editor of a session's text. Whether it can be written in follows the session at once. */
export function useTextEditor({ session, title, describedBy, wishes }: Options): Editor {
  const text = useText().editor;
  const editable = useSessionValue(session, mayWriteNow);
  const [extensions] = useState(() => [
    ...SCHEMA,
    Collaboration.configure({ document: session.document }),
    carets({
      awareness: session.awareness,
      mayWrite: () => mayWriteNow(session),
      label: (caret) => caretLabel(caret, text.writers),
    }),
    ...[keys(wishes), pasteGuard(wishes), tableFocus(text.table)],
  ]);
  const editor = useEditor(
    {
      ...{ extensions, editable, enablePasteRules: false },
      injectCSS: false, // the page allows no styles but its own files: see editor.css
      coreExtensionOptions: { tabindex: { value: '0' } },
      editorProps: {
        ...{ scrollMargin: BAR, scrollThreshold: BAR },
        attributes: ({ doc }) => ({
          ...{
            class: 'document-text',
            lang: 'nl',
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': title,
          },
          ...(mayWriteNow(session) ? { 'aria-describedby': describedBy } : { 'aria-readonly': 'true' }),
          ...(doc.childCount === 1 && doc.firstChild?.content.size === 0 && { 'data-empty': text.empty }),
          lang: LANGUAGE,
        }),
      },
    },
    [session],
  );
  useLayoutEffect(() => {
    if (!editor.isDestroyed && editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable]);
  return editor;
}
