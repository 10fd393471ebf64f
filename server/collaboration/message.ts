import { MessageType } from '@hocuspocus/server';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

const SYNC_STEP_1 = 0;
const SYNC_STEP_2 = 1;
const UPDATE = 2;

/** What a client may send about one document, as far as we let it mean anything. */
export type Message = { readonly documentName: string } & (
  | { readonly kind: 'authenticate' | 'ask for state' | 'close' }
  | { readonly kind: 'write'; readonly update: Uint8Array; readonly answersState: boolean }
  | { readonly kind: 'awareness'; readonly update: Uint8Array }
  /** Known to the protocol, without a use here: anything that the server would pass on unseen. */
  | { readonly kind: 'not taken'; readonly type: number }
);

/** Reads one message of Hocuspocus' protocol. Null for what is none, or holds more or less than it says. */
export function readMessage(data: Uint8Array): Message | null {
  try {
    const decoder = decoding.createDecoder(data);
    const documentName = decoding.readVarString(decoder);
    const message = readBody(decoder, documentName);
    return message && decoding.hasContent(decoder) && message.kind !== 'not taken' ? null : message;
  } catch {
    return null; // lib0 throws on every end that comes too early
  }
}

function readBody(decoder: decoding.Decoder, documentName: string): Message | null {
  const type: number = decoding.readVarUint(decoder);
  switch (type) {
    case MessageType.Sync:
      return readSync(decoder, documentName);
    case MessageType.Awareness:
      return { documentName, kind: 'awareness', update: decoding.readVarUint8Array(decoder) };
    case MessageType.Auth:
      decoding.readVarUint(decoder);
      decoding.readVarString(decoder); // the token: nobody reads it, the session's cookie decides
      return { documentName, kind: 'authenticate' };
    case MessageType.CLOSE:
      if (decoding.hasContent(decoder)) decoding.readVarString(decoder);
      return { documentName, kind: 'close' };
    default:
      return { documentName, kind: 'not taken', type };
  }
}

function readSync(decoder: decoding.Decoder, documentName: string): Message | null {
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  if (step === SYNC_STEP_1) return { documentName, kind: 'ask for state' };
  if (step !== SYNC_STEP_2 && step !== UPDATE) return null;
  return { documentName, kind: 'write', update: payload, answersState: step === SYNC_STEP_2 };
}

/** An awareness message as the provider would have sent it. */
export function awarenessMessage(documentName: string, update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, documentName);
  encoding.writeVarUint(encoder, MessageType.Awareness);
  encoding.writeVarUint8Array(encoder, update);
  return encoding.toUint8Array(encoder);
}
