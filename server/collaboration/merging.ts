import * as Y from 'yjs';
import { asScribe, type Database } from '#db/client';
import { holdMerging, replaceByMerged, selectLog } from '#db/queries/document-log';
import { applyRows } from './update';

/** Fewer rows than this are left alone while somebody writes: they are loaded as fast as a snapshot. */
const FEW = 400;

type Options = {
  readonly database: Database;
  readonly reportError: (error: unknown, where: string) => void;
};

/** Loads a document as the database holds it. Resolves to the bytes it is made of. */
export async function loadInto(document: Y.Doc, documentId: string, options: Options): Promise<number> {
  const { snapshot, rows } = await asScribe(options.database, (tx) => selectLog(tx, documentId));
  const { failed } = applyRows(document, snapshot, rows);
  tellFailed(failed, documentId, options);
  return rows.reduce((sum, { data }) => sum + data.length, snapshot?.length ?? 0);
}

/**
 * Merges a document's log into its snapshot, from the database alone: what this node has in memory may lack what
 * another wrote. One transaction: cut off anywhere, nothing has happened. Deletes exactly the rows that
 * it merged; one that commits meanwhile stays for the next time. Resolves to the bytes of the snapshot, null if nothing was done.
 */
export async function mergeLog(
  documentId: string,
  few: number | undefined,
  options: Options,
): Promise<number | null> {
  return asScribe(options.database, async (tx) => {
    await holdMerging(tx, documentId);
    const { snapshot, rows } = await selectLog(tx, documentId);
    if (rows.length < (few ?? FEW)) return null;
    const document = new Y.Doc();
    const { applied, failed } = applyRows(document, snapshot, rows);
    tellFailed(failed, documentId, options);
    if (applied.length === 0) return null;
    const merged = Y.encodeStateAsUpdate(document);
    document.destroy();
    await replaceByMerged(tx, documentId, merged, applied);
    return merged.length;
  });
}

/** Such a row stays where it is: what was said to be stored is never thrown away. */
function tellFailed(failed: readonly string[], documentId: string, { reportError }: Options): void {
  if (failed.length > 0)
    reportError(new Error(`${failed.length} updates of ${documentId} can't be read`), 'documents');
}
