import * as Y from 'yjs';

/** What an update would add to a document that is as it is now. */
export type News = {
  /** Under which client ids it writes something new. */
  readonly authors: ReadonlySet<number>;
  readonly nothing: boolean;
};

/**
 * Says what an update would add, without adding it. `whole`: it answers a question for everything, so it
 * repeats what is known; only then it is worth the time to look whether anything is deleted anew. Throws on bytes that are no update.
 */
export function newsIn(document: Y.Doc, update: Uint8Array, whole: boolean): News {
  const { structs, ds } = Y.decodeUpdate(update);
  const authors = new Set<number>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    if (struct instanceof Y.Skip || authors.has(client)) continue;
    if (clock + struct.length > Y.getState(document.store, client)) authors.add(client);
  }
  const deletes = ds.clients.size > 0;
  const known =
    authors.size === 0 && (!deletes || (whole && Y.snapshotContainsUpdate(Y.snapshot(document), update)));
  return { authors, nothing: known };
}

/** Adds stored rows to a document. One that can't be added harms no other: it is left out and named. */
export function applyRows(
  document: Y.Doc,
  snapshot: Uint8Array | null,
  rows: readonly { readonly id: string; readonly data: Uint8Array }[],
): { readonly applied: readonly string[]; readonly failed: readonly string[] } {
  if (snapshot) Y.applyUpdate(document, snapshot);
  const applied: string[] = [];
  const failed: string[] = [];
  for (const { id, data } of rows) {
    try {
      Y.applyUpdate(document, data);
      applied.push(id);
    } catch {
      failed.push(id);
    }
  }
  return { applied, failed };
}
