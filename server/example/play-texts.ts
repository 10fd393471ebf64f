import { commentOnDocument } from '~/services/documents/comment-on-document.server';
import { freezeDocument } from '~/services/documents/freeze-document.server';
import type { StartedProcedure } from '~/services/setup/start-procedure.server';
import type { given, Person } from './given';
import type { Text } from './texts';

type People = Readonly<Record<Text['by'] | NonNullable<Text['comments']>[number][0], Person>>;

/** Documents in their rooms, with what was added to them and said of them. */
export async function playTexts(
  build: ReturnType<typeof given>,
  procedure: StartedProcedure,
  people: People,
  secretKey: string,
  texts: readonly Text[],
): Promise<void> {
  for (const { by, room, title, lot, paragraphs, added, comments = [], frozen } of texts) {
    const lotId = procedure.lots.find((one) => one.name === lot)?.id;
    const place = { room, title, text: paragraphs, ...(lotId && { lotId }) };
    const { id } = await build.document(people[by], procedure, place);
    if (added) await build.write(people[added.by], id, added.paragraphs);
    const ids = { procedureId: procedure.id, documentId: id };
    for (const [who, text] of comments)
      await commentOnDocument(build.ctx(people[who]), secretKey, ids, { id: crypto.randomUUID(), text });
    if (frozen) await freezeDocument(build.ctx(people[by]), ids);
  }
}
