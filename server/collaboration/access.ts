import type { Database } from '#db/client';
import { isRefusal } from '~/domain/refusal';
import { caretFor } from '~/services/documents/caret.server';
import { readAccess } from '~/services/documents/read-access.server';
import { expel, notify, type Gate } from './gate';
import { hideCaret } from './vet';

type Options = {
  readonly database: Database;
  readonly secretKey: string;
  readonly reportError: (error: unknown, where: string) => void;
};

/** Reads what this client may do with its document now. Throws a refusal when it may not even know of it. */
export async function admit(gate: Gate, { database, secretKey }: Options): Promise<void> {
  const ctx = { database, personId: gate.me.personId, receivedAt: performance.now() };
  const access = await readAccess(ctx, gate.documentName ?? '');
  gate.procedureId = access.document.procedureId;
  gate.bar = access.bar;
  gate.caret = caretFor(secretKey, access, gate.me);
}

/** Its document was closed: keeps the client from writing from this instant on, before anything is asked. */
export function holdBack(gate: Gate): void {
  if (gate.bar || !gate.connection) return;
  gate.bar = 'frozen';
  gate.connection.readOnly = true;
  hideCaret(gate);
  tellAccess(gate);
}

/**
 * Asks anew, and lets the open connection feel it at once: a client without access is sent away, one that may only read
 * is held back. When the database can't say, the client is sent away too, and comes back by itself.
 */
export async function recheck(gate: Gate, options: Options): Promise<void> {
  const before = gate.bar;
  try {
    await admit(gate, options);
  } catch (error) {
    if (isRefusal(error)) return expel(gate, 4403, 'no_access');
    options.reportError(error, 'documents');
    return expel(gate, 1013, 'unavailable');
  }
  if (!gate.connection) return;
  gate.connection.readOnly = gate.bar !== null;
  if (gate.bar) hideCaret(gate);
  if (gate.bar !== before) tellAccess(gate);
}

/** Tells the client whether it may write, and why not. */
export const tellAccess = (gate: Gate): void =>
  notify(gate, { type: 'access', write: gate.bar === null, reason: gate.bar });
