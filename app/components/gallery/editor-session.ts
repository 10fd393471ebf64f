import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Saved } from '~/components/documents/editor/saved-tracker';
import type { Access } from '~/components/documents/editor/server-message';
import type { Session } from '~/components/documents/editor/session';
import type { Caret } from '~/domain/documents/caret';
import { TEXT } from './samples';

const WRITES: Access = { write: true, reason: null };
const SAVED: Saved = {
  ...{ connection: 'open', inStep: true, saved: true },
  ...{ unsaved: false, refused: null, withheld: false },
};

/** One caret of every colour. */
export const WRITERS: readonly Caret[] = Array.from({ length: 8 }, (_, colour) => ({
  ...{ side: colour === 0 ? 'own' : colour % 3 === 0 ? 'buyer' : 'participant', colour },
  name: colour === 0 ? 'Noor Voorbeeld' : `Otter ${colour + 10}`,
}));

type State = {
  readonly saved?: Partial<Saved>;
  readonly access?: Access;
  readonly writers?: readonly Caret[];
};

/** A session without a server, which stays in one state: its text can be written in, and nothing is stored. */
export function stillSession({ saved, access = WRITES, writers = [] }: State): Session {
  const document = new Y.Doc();
  const text = new Y.XmlText(TEXT);
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  document.getXmlFragment('default').insert(0, [paragraph]);
  const awareness = new Awareness(document);
  writers.forEach((user, i) => {
    const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, 10 + i * 20));
    awareness.states.set(i + 1, { user, cursor: { anchor: place, head: place } });
  });
  const now = { ...SAVED, ...saved };
  return {
    ...{ document, awareness, saved: () => now, access: () => access, synced: () => true },
    ...{ ended: () => null, subscribe: () => () => {}, close: () => awareness.destroy() },
  };
}
