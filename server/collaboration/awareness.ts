import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { z } from 'zod';
import type { Caret } from '~/domain/documents/caret';

const MOST_ENTRIES = 100;
const MOST_BYTES = 32 * 1024;

const Id = z.object({ client: z.number().int().nonnegative(), clock: z.number().int().nonnegative() });
/** A place in the text as Yjs writes it. */
const Position = z.object({
  type: Id.nullish(),
  tname: z.string().max(40).nullish(),
  item: Id.nullish(),
  assoc: z.number().int().optional(),
});
const State = z.object({ cursor: z.object({ anchor: Position, head: Position }).nullish() });

type Entry = {
  readonly clientId: number;
  readonly clock: number;
  readonly cursor: unknown;
  readonly gone: boolean;
};

/** The entries of an awareness update; null for what is none. */
export function readAwareness(update: Uint8Array): readonly Entry[] | null {
  if (update.length > MOST_BYTES) return null;
  try {
    const decoder = decoding.createDecoder(update);
    const count = decoding.readVarUint(decoder);
    if (count > MOST_ENTRIES) return null;
    return Array.from({ length: count }, () => {
      const clientId = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const json: unknown = JSON.parse(decoding.readVarString(decoder));
      const state = State.safeParse(json);
      return { clientId, clock, gone: json === null, cursor: state.success ? state.data.cursor : null };
    });
  } catch {
    return null;
  }
}

/** One client's state under the name that the server gives it: nothing of what the client said but its place. */
export function writeAwareness({ clientId, clock, cursor, gone }: Entry, caret: Caret): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint(encoder, clientId);
  encoding.writeVarUint(encoder, clock);
  encoding.writeVarString(encoder, gone ? 'null' : JSON.stringify({ user: caret, cursor: cursor ?? null }));
  return encoding.toUint8Array(encoder);
}
