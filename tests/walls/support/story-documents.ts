import { asScribe, type Database } from '#db/client';
import { holdMerging, replaceByMerged, selectLog } from '#db/queries/document-log';
import { commentOnDocument } from '~/services/documents/comment-on-document.server';
import { freezeDocument } from '~/services/documents/freeze-document.server';
import { renameDocument } from '~/services/documents/rename-document.server';
import type { given, Person } from '#tests/support/given';

type Cast = { readonly party: Person; readonly lead: Person; readonly canary: string };

const SECRET = 'k'.repeat(43);

/**
 * All that happens to documents: a party's own, which betrays the party in its title, its text, what is merged of it
 * and what is said beside it; and one that the buyer writes for all, on which the party remarks.
 */
export async function tellOfDocuments(
  database: Database,
  g: ReturnType<typeof given>,
  procedure: { readonly id: string },
  { party, lead, canary }: Cast,
) {
  const title = `Plan van ${canary}`;
  const { id: own } = await g.document(party, procedure, { title: 'Plan', text: [`Wij van ${canary}`] });
  const ids = { procedureId: procedure.id, documentId: own };
  await renameDocument(g.ctx(party), ids, { title, seen: 'Plan' });
  await asScribe(database, async (tx) => {
    await holdMerging(tx, own);
    const { rows } = await selectLog(tx, own);
    await replaceByMerged(tx, own, rows[0]!.data, [rows[0]!.id]);
  });
  await g.write(party, own, [`En verder ${canary}`]);
  const remark = (documentId: string, text: string) =>
    commentOnDocument(
      g.ctx(party),
      SECRET,
      { procedureId: procedure.id, documentId },
      { id: crypto.randomUUID(), text },
    );
  await remark(own, `Zo doet ${canary} het`);
  await freezeDocument(g.ctx(party), ids);
  const { id: common } = await g.document(lead, procedure, {
    ...{ room: 'common', title: 'Eisen', text: ['Voor alle deelnemers'] },
  });
  await remark(common, 'Geldt dit voor ieder perceel?');
  return { own, common };
}
