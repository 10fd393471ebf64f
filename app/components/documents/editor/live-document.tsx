import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '~/i18n/use-text';
import { EndedNotice } from './ended-notice';
import type { LiveEditor } from './live-editor';
import type { Ending } from './server-message';
import { WaitingTop } from './waiting-top';

type Props = {
  documentId: string;
  title: string;
  /** By what the page was loaded with; the live connection knows better. */
  mayWrite: boolean;
  /** Where a reader goes who loses access. */
  exitTo: string;
  /** The text to read, as the server rendered it: what stands here until the live text has arrived. */
  children: ReactNode;
};

/** A document's text, written together: read at once, live and editable as soon as the editor is there. */
export const LiveDocument = (props: Props) => <OneDocument key={props.documentId} {...props} />;

function OneDocument({ documentId, title, mayWrite, exitTo, children }: Props) {
  const text = useText();
  const [ending, setEnding] = useState<Ending | null>(null);
  const [Editor, setEditor] = useState<typeof LiveEditor | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    import('./live-editor').then(
      (chunk) => !gone && setEditor(() => chunk.LiveEditor),
      () => !gone && setFailed(true),
    );
    return () => void (gone = true);
  }, []);

  useEffect(() => {
    if (!ending) return;
    const { pathname, search } = window.location;
    const signIn = `/inloggen?verder=${encodeURIComponent(pathname + search)}`;
    // a new page: this one still holds title and text in its data
    window.location.replace(ending === 'signed_out' ? signIn : `${exitTo}?weg=document`);
  }, [ending, exitTo]);

  if (ending) return <EndedNotice ending={ending} />;
  const reading = <div className="document-text">{children}</div>;
  return (
    <div className={mayWrite ? 'live-document live-document--writable' : 'live-document'}>
      {Editor ? (
        <Editor {...{ documentId, title, mayWrite, reading }} onEnded={setEnding} />
      ) : (
        <>
          <WaitingTop>{failed && <p role="alert">{text.editor.notLoaded}</p>}</WaitingTop>
          {reading}
        </>
      )}
    </div>
  );
}
