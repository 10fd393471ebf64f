import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { writeSyncStep1, writeSyncStep2, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { readOutgoing, readVerdict } from '~/components/documents/editor/wire';

type Write = (encoder: encoding.Encoder) => void;

function message(type: number, write: Write): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, 'a-document');
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

const doc = new Y.Doc();
doc.getText('default').insert(0, 'é'.repeat(300));

test('knows a write by its head', () => {
  expect(readOutgoing(message(0, (e) => writeSyncStep1(e, doc)))).toEqual({ kind: 'other' });
  expect(readOutgoing(message(0, (e) => writeSyncStep2(e, doc)))).toEqual({ kind: 'answer' });
  expect(readOutgoing(message(0, (e) => writeUpdate(e, Y.encodeStateAsUpdate(doc))))).toEqual({
    kind: 'update',
  });
  expect(readOutgoing(message(2, (e) => encoding.writeVarString(e, 'cookie')))).toEqual({ kind: 'other' });
  expect(readOutgoing(new Uint8Array([200]))).toEqual({ kind: 'other' });
});

test('knows whose states an awareness message tells', () => {
  const awareness = new Awareness(doc);
  awareness.setLocalStateField('cursor', { anchor: 'ergens' });
  const update = encodeAwarenessUpdate(awareness, [doc.clientID]);
  awareness.destroy();
  expect(readOutgoing(message(1, (e) => encoding.writeVarUint8Array(e, update)))).toEqual({
    kind: 'awareness',
    clientIds: [doc.clientID],
  });
});

test('reads the verdict on a write, and nothing else', () => {
  expect(readVerdict(message(8, (e) => encoding.writeVarUint(e, 1)))).toBe(true);
  expect(readVerdict(message(8, (e) => encoding.writeVarUint(e, 0)))).toBe(false);
  expect(readVerdict(message(0, (e) => writeSyncStep2(e, doc)))).toBeNull();
  expect(readVerdict(new Uint8Array())).toBeNull();
});
