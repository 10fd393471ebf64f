import * as decoding from 'lib0/decoding';

// The numbers of Hocuspocus' protocol that matter here; a message begins with its document's name.
const SYNC = 0;
const AWARENESS = 1;
const SYNC_STATUS = 8;
const STEP_TWO = 1;
const UPDATE = 2;

/**
 * What a message of ours is. `answer`: everything of ours that the server lacks, which it asks for when a
 * connection opens. `update`: one change. `awareness`: whose states it tells, ours or what we heard of others.
 */
export type Outgoing =
  | { readonly kind: 'answer' | 'update' | 'other' }
  | { readonly kind: 'awareness'; readonly clientIds: readonly number[] };

/** Reads the head of a message that is about to be sent. */
export function readOutgoing(data: Uint8Array): Outgoing {
  try {
    const decoder = decoding.createDecoder(data);
    decoding.readVarString(decoder);
    const type = decoding.readVarUint(decoder);
    if (type === AWARENESS) return { kind: 'awareness', clientIds: readClientIds(decoder) };
    if (type !== SYNC) return { kind: 'other' };
    const step = decoding.readVarUint(decoder);
    return { kind: step === STEP_TWO ? 'answer' : step === UPDATE ? 'update' : 'other' };
  } catch {
    return { kind: 'other' };
  }
}

function readClientIds(message: decoding.Decoder): number[] {
  const decoder = decoding.createDecoder(decoding.readVarUint8Array(message));
  return Array.from({ length: decoding.readVarUint(decoder) }, () => {
    const clientId = decoding.readVarUint(decoder);
    decoding.readVarUint(decoder); // its clock
    decoding.readVarString(decoder); // its state
    return clientId;
  });
}

/** What the server says about a write of ours: true, it is in the database; false, it is not; null, something else. */
export function readVerdict(data: Uint8Array): boolean | null {
  try {
    const decoder = decoding.createDecoder(data);
    decoding.readVarString(decoder);
    return decoding.readVarUint(decoder) === SYNC_STATUS ? decoding.readVarInt(decoder) === 1 : null;
  } catch {
    return null;
  }
}
