import { EditorContent } from '@tiptap/react';
import { useId, useState } from 'react';
import { useText } from '~/i18n/use-text';
import { KeyboardHelp } from './keyboard-help';
import { Remark } from './remark';
import type { Session } from './session';
import { StatusLine } from './status-line';
import { Toolbar } from './toolbar';
import { mayWriteNow, useSessionValue } from './use-session';
import { useTextEditor } from './use-text-editor';
import { createWishes } from './wishes';
import { Writers } from './writers';

/** The text with its tools, how it stands, and who writes in it now. */
export function TextEditor({ session, title }: { session: Session; title: string }) {
  const text = useText().editor;
  const describedBy = useId();
  const [wishes] = useState(createWishes);
  const editable = useSessionValue(session, mayWriteNow);
  const editor = useTextEditor({ session, title, describedBy, wishes });
  return (
    <>
      <div className="live-document__head">
        <Writers session={session} />
        {editable && <KeyboardHelp />}
      </div>
      <div className="live-document__bar">
        {editable && <Toolbar editor={editor} wishes={wishes} />}
        <StatusLine session={session} />
        <Remark wishes={wishes} />
      </div>
      <p id={describedBy} hidden>
        {text.leaving}
      </p>
      <EditorContent className="live-document__text" editor={editor} />
    </>
  );
}
