import { useState } from 'react';
import { LinkPopover } from '~/components/documents/editor/link-popover';
import { Remark } from '~/components/documents/editor/remark';
import { StatusLine } from '~/components/documents/editor/status-line';
import { TablePopover } from '~/components/documents/editor/table-popover';
import { TextEditor } from '~/components/documents/editor/text-editor';
import { useTextEditor } from '~/components/documents/editor/use-text-editor';
import { WaitingTop } from '~/components/documents/editor/waiting-top';
import { createWishes } from '~/components/documents/editor/wishes';
import { Writers } from '~/components/documents/editor/writers';
import { stillSession, WRITERS } from './editor-session';
import { Specimen } from './specimen';
import { useKeptPlace } from './use-kept-place';

type State = Parameters<typeof stillSession>[0];

const READS = (reason: NonNullable<State['access']>['reason']) => ({ access: { write: false, reason } });
const STATES: readonly (readonly [as: string, state: State])[] = [
  ['connecting', { saved: { connection: 'never', saved: false } }],
  ['saving; after five seconds it says that it takes long', { saved: { saved: false, unsaved: true } }],
  ['saved', {}],
  ['offline', { saved: { connection: 'closed' } }],
  ['offline, for a reader', { saved: { connection: 'closed' }, ...READS('frozen') }],
  ...(['frozen', 'not_in_this_phase', 'not_yours_to_write', null] as const).map(
    (reason) => [`read-only: ${reason ?? 'no reason given'}`, READS(reason)] as const,
  ),
  ...(['read_only', 'too_large', 'malformed', 'unknown'] as const).map(
    (refused) => [`refused: ${refused}`, { saved: { saved: false, unsaved: true, refused } }] as const,
  ),
];

/** The editor on a text of its own: nothing of it is sent or kept. */
export function Editor() {
  useKeptPlace();
  return (
    <>
      <Specimen of="documents/editor/text-editor" as="who writes; with carets of every colour" wide>
        <Text state={{ writers: WRITERS }} />
      </Specimen>
      <Specimen of="documents/editor/text-editor" as="who reads, while nobody writes" wide>
        <Text state={READS('frozen')} />
      </Specimen>
      {STATES.map(([as, state]) => (
        <Specimen key={as} of="documents/editor/status-line" as={as}>
          <Status state={state} />
        </Specimen>
      ))}
      <Specimen of="documents/editor/writers" as="one of every colour; nobody">
        <Present state={{ writers: WRITERS }} />
        <Present state={{}} />
      </Specimen>
      <Specimen of="documents/editor/remark" as="files; too much">
        <Said wish="files_refused" />
        <Said wish="too_much_refused" />
      </Specimen>
      <Specimen of="documents/editor/link-popover" as="without a selection">
        <Popovers of="link" />
      </Specimen>
      <Specimen of="documents/editor/table-popover">
        <Popovers of="table" />
      </Specimen>
      <Specimen of="documents/editor/waiting-top" as="before the editor is there: room, and nothing in it">
        <WaitingTop />
      </Specimen>
    </>
  );
}

const useStillSession = (state: State) => useState(() => stillSession(state))[0];

function Text({ state }: { state: State }) {
  const session = useStillSession(state);
  return (
    <div className="document__sheet">
      <div className={session.access().write ? 'live-document live-document--writable' : 'live-document'}>
        <TextEditor session={session} title="Samen wonen, apart leven" />
      </div>
    </div>
  );
}

const Status = ({ state }: { state: State }) => <StatusLine session={useStillSession(state)} />;
const Present = ({ state }: { state: State }) => <Writers session={useStillSession(state)} />;

function Said({ wish }: { wish: 'files_refused' | 'too_much_refused' }) {
  const [wishes] = useState(() => {
    const { hear, say } = createWishes();
    // said as soon as somebody listens
    return { say, hear: (listener: Parameters<typeof hear>[0]) => (listener(wish), hear(listener)) };
  });
  return <Remark wishes={wishes} />;
}

/** A popover as it opens below the tools; here it stays open. */
function Popovers({ of }: { of: 'link' | 'table' }) {
  const session = useStillSession({});
  const [wishes] = useState(createWishes);
  const editor = useTextEditor({ session, title: '', describedBy: '', wishes });
  const Popover = of === 'link' ? LinkPopover : TablePopover;
  return (
    <div className="gallery__popover">
      <Popover editor={editor} onClose={() => {}} />
    </div>
  );
}
