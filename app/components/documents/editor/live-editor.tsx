import { useEffect, type ReactNode } from 'react';
import type { Ending } from './server-message';
import type { Session } from './session';
import { StatusLine } from './status-line';
import { TextEditor } from './text-editor';
import { useLeaveWarning } from './use-leave-warning';
import { useSession, useSessionValue } from './use-session';
import { WaitingTop } from './waiting-top';

type Props = {
  documentId: string;
  title: string;
  mayWrite: boolean;
  /** Stands in for the text until it is here. */
  reading: ReactNode;
  onEnded: (ending: Ending) => void;
};

/** The live text with all that belongs to it. Loaded on its own, in browsers only. */
export function LiveEditor({ documentId, mayWrite, ...rest }: Props) {
  const session = useSession(documentId, mayWrite);
  if (session) return <Connected session={session} {...rest} />;
  return (
    <>
      <WaitingTop />
      {rest.reading}
    </>
  );
}

type ConnectedProps = Pick<Props, 'title' | 'reading' | 'onEnded'> & { session: Session };

function Connected({ session, title, reading, onEnded }: ConnectedProps) {
  const synced = useSessionValue(session, (s) => s.synced());
  const ended = useSessionValue(session, (s) => s.ended());
  useLeaveWarning(session);
  useEffect(() => {
    if (ended) onEnded(ended);
  }, [ended, onEnded]);

  if (ended) return null;
  if (synced) return <TextEditor session={session} title={title} />;
  return (
    <>
      <WaitingTop>
        <StatusLine session={session} />
      </WaitingTop>
      {reading}
    </>
  );
}
