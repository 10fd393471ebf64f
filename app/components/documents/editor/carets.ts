import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Caret } from '~/domain/documents/caret';
import { readCaretUser } from './caret-user';

type State = { readonly user?: unknown; readonly cursor?: unknown };

/** Everybody who is writing now, by the server's word; ourselves excepted. */
export function writersIn(awareness: Awareness): ReadonlyMap<number, Caret> {
  const writers = new Map<number, Caret>();
  awareness.getStates().forEach((state: State, clientId) => {
    const user = readCaretUser(state.user);
    if (user && state.cursor && clientId !== awareness.clientID) writers.set(clientId, user);
  });
  return writers;
}

/**
 * The awareness as the caret plugin sees it: of others only who has a name from the server, of us only our place.
 * The plugin would say a name of its own, fill in names that lack, and tell where a reader's focus is.
 */
function caretsOnly(awareness: Awareness, mayWrite: () => boolean) {
  const cursorOf = (clientId: number): unknown => {
    const cursor: unknown = awareness.getStates().get(clientId)?.cursor;
    return isPlace(cursor, awareness.doc) ? cursor : null;
  };
  const visible = () =>
    new Map(
      [...writersIn(awareness)].map(([clientId, caret]) => [
        clientId,
        { cursor: cursorOf(clientId), user: { ...caret, color: '#000000' } },
      ]),
    );
  return {
    get states() {
      return visible();
    },
    getStates: visible,
    getLocalState: () => awareness.getLocalState(),
    setLocalStateField(field: string, value: unknown) {
      const place = mayWrite() ? value : null;
      if (field !== 'cursor' || (!place && !awareness.getLocalState()?.cursor)) return;
      awareness.setLocalStateField('cursor', place);
    },
    on: awareness.on.bind(awareness),
    off: awareness.off.bind(awareness),
  };
}

/** Can the plugin find this place? What it can't read would end the editor of everybody who sees it. */
function isPlace(cursor: unknown, document: Y.Doc): boolean {
  const { anchor, head } = (cursor ?? {}) as Readonly<Record<string, unknown>>;
  try {
    for (const end of [anchor, head])
      Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(end), document);
    return true;
  } catch {
    return false;
  }
}

type Options = {
  readonly awareness: Awareness;
  readonly mayWrite: () => boolean;
  readonly label: (caret: Caret) => string;
};

/** The carets of the others, each with a label; a screen reader has the list of writers instead. */
export const carets = ({ awareness, mayWrite, label }: Options) =>
  CollaborationCaret.configure({
    provider: { awareness: caretsOnly(awareness, mayWrite) },
    user: {},
    render(user) {
      const caret = document.createElement('span');
      const shown = readCaretUser(user);
      if (!shown) return caret;
      caret.className = `caret writer--${shown.colour}`;
      caret.ariaHidden = 'true';
      caret.dataset.name = label(shown); // the stylesheet shows it: the text itself holds no names
      return caret;
    },
    selectionRender: (user) => {
      const shown = readCaretUser(user);
      return shown ? { class: `caret-selection writer--${shown.colour}` } : {};
    },
  });
