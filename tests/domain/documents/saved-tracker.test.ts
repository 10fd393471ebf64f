import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createSavedTracker, type SocketCount } from '~/components/documents/editor/saved-tracker';
import { statusOf } from '~/components/documents/editor/status';

const tracker = () => createSavedTracker(() => {});

/** A socket on which everything of ours has been asked for, sent and stored. */
function inStep(of: ReturnType<typeof tracker>): SocketCount {
  const socket = of.socket();
  socket.opened();
  socket.sends('answer');
  socket.judged(true);
  return socket;
}

test('is saved only once the server has asked, was answered, and has stored it', () => {
  const saved = tracker();
  expect(saved.read()).toMatchObject({ connection: 'never', saved: false });
  const socket = saved.socket();
  socket.opened();
  expect(saved.read()).toMatchObject({ connection: 'open', inStep: false, saved: false });
  socket.sends('answer');
  expect(saved.read().saved).toBe(false);
  socket.judged(true);
  expect(saved.read()).toMatchObject({ inStep: true, saved: true, unsaved: false });
});

test('is not saved from the key on until the last of its updates is stored', () => {
  const saved = tracker();
  const socket = inStep(saved);
  saved.typed();
  expect(saved.read()).toMatchObject({ saved: false, unsaved: true });
  socket.sends('update');
  saved.typed();
  socket.sends('update');
  socket.judged(true);
  expect(saved.read()).toMatchObject({ saved: false, unsaved: true });
  socket.judged(true);
  expect(saved.read()).toMatchObject({ saved: true, unsaved: false });
});

test('what was under way when the connection broke counts as unsaved until the next one has stored everything', () => {
  const saved = tracker();
  const first = inStep(saved);
  saved.typed();
  first.sends('update');
  first.closed();
  expect(saved.read()).toMatchObject({ connection: 'closed', saved: false, unsaved: true });
  const second = saved.socket();
  first.judged(true); // too late to count
  second.opened();
  expect(saved.read()).toMatchObject({ saved: false, unsaved: true });
  second.sends('answer');
  second.judged(true);
  expect(saved.read()).toMatchObject({ saved: true, unsaved: false });
});

test('what is typed offline waits for the answer that holds it, and is not sent twice', () => {
  const saved = tracker();
  inStep(saved).closed();
  saved.typed();
  const socket = saved.socket();
  socket.opened();
  expect(socket.sends('update')).toBe(false);
  expect(socket.sends('awareness')).toBe(true);
  expect(socket.sends('answer')).toBe(true);
  expect(socket.sends('update')).toBe(true);
});

test('a key pressed while a socket is closing is not saved', () => {
  const saved = tracker();
  const socket = inStep(saved);
  saved.typed();
  socket.sends('update');
  saved.typed(); // the provider queues it: nothing is sent
  socket.judged(true);
  expect(saved.read()).toMatchObject({ saved: false, unsaved: true });
});

test('a refusal stays until a new connection has stored everything', () => {
  const saved = tracker();
  const first = inStep(saved);
  saved.typed();
  first.sends('update');
  first.judged(false);
  expect(saved.read()).toMatchObject({ refused: 'unknown', saved: false, unsaved: true });
  saved.refuse('too_large');
  first.sends('update');
  first.judged(true);
  expect(saved.read()).toMatchObject({ refused: 'too_large', unsaved: true });
  first.closed();
  const second = saved.socket();
  second.opened();
  second.sends('answer');
  expect(saved.read().refused).toBe('too_large');
  second.judged(true);
  expect(saved.read()).toMatchObject({ refused: null, saved: true });
});

test('a known reason is not lost to one that says nothing', () => {
  const saved = tracker();
  saved.refuse('read_only');
  saved.refuse('unknown');
  expect(saved.read().refused).toBe('read_only');
});

test('a reader sends no writes; one who typed before sends them, to hear what becomes of them', () => {
  const saved = tracker();
  saved.mayWrite(false);
  const socket = saved.socket();
  socket.opened();
  expect(socket.sends('answer')).toBe(false);
  expect(saved.read()).toMatchObject({ withheld: true, unsaved: false });
  saved.typed();
  expect(socket.sends('answer')).toBe(true);
});

test('a socket that is given up without a word is no connection any more', () => {
  const changed = vi.fn();
  const saved = createSavedTracker(changed);
  inStep(saved);
  changed.mockClear();
  saved.socket();
  expect(saved.read().connection).toBe('closed');
  expect(changed).toHaveBeenCalledOnce();
});

test('tells of every change', () => {
  const changed = vi.fn();
  const saved = createSavedTracker(changed);
  inStep(saved).closed();
  expect(changed).toHaveBeenCalledTimes(4);
});

test('whatever happens in whatever order: "saved" is never said of something that is not stored', () => {
  const events = ['typed', 'answer', 'update', 'stored', 'not stored', 'close', 'open'] as const;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...events), { maxLength: 60 }), (happens) => {
      const saved = tracker();
      let socket = saved.socket();
      let sent: number[] = []; // per write that waits on this socket, up to which key it holds
      let typed = 0;
      let stored = 0;
      for (const event of happens) {
        if (event === 'typed') {
          typed += 1;
          saved.typed();
        } else if (event === 'open') {
          socket = saved.socket();
          socket.opened();
          sent = [];
        } else if (event === 'close') socket.closed();
        else if (event === 'answer' || event === 'update') {
          if (socket.sends(event)) sent.push(typed);
        } else if (sent.length > 0) {
          const holds = sent.shift()!;
          if (event === 'stored') stored = Math.max(stored, holds);
          socket.judged(event === 'stored');
        }
        if (saved.read().saved) expect(stored).toBe(typed);
      }
    }),
  );
});

const said = {
  connection: 'open',
  inStep: true,
  saved: true,
  unsaved: false,
  refused: null,
  withheld: false,
};

test.each([
  [{}, true, 'saved'],
  [{ saved: false, unsaved: true }, true, 'saving'],
  [{ saved: false, inStep: false, unsaved: true }, true, 'saving'],
  [{ saved: false, inStep: false }, true, 'connecting'],
  [{ connection: 'never', saved: false }, true, 'connecting'],
  [{ connection: 'closed', saved: false }, true, 'offline'],
  [{ connection: 'closed', saved: false }, false, 'offline'],
  [{}, false, 'read-only'],
  [{ saved: false, inStep: false, withheld: true }, false, 'read-only'],
  [{ saved: false, unsaved: true }, false, 'saving'],
  [{ saved: false, unsaved: true, refused: 'read_only' }, false, 'refused'],
  [{ connection: 'closed', saved: false, unsaved: true, refused: 'too_large' }, true, 'refused'],
] as const)('%j, may write: %s: %s', (differs, mayWrite, state) => {
  expect(statusOf({ ...said, ...differs } as Parameters<typeof statusOf>[0], mayWrite)).toBe(state);
});
