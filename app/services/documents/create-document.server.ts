import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { brokenConstraint } from '#db/broken-constraint';
import { readAs, type Tx } from '#db/client';
import { insertDocument, selectDocument, selectParties } from '#db/queries/documents';
import { lotExists } from '#db/queries/questions';
import { decidePlace } from '~/domain/documents/place';
import { audiencesOf, ROOMS, type Room } from '~/domain/documents/room';
import { refuse } from '~/domain/refusal';
import { idInput } from '~/form.server';
import type { Ctx } from '../context.server';
import { act } from '../procedures/act.server';
import { titleInput } from './title-input';

const noneOr = <S extends z.ZodType>(schema: S) =>
  z.union([z.literal('').transform(() => null), schema]).default(null as never);

/**
 * `id` is drawn when the form is shown, so that a double click is one document. `consortiumId`: with which party
 * the buyer's lead wants to write; a participant's own choice changes nothing.
 */
export const CreateDocument = z.object({
  id: idInput,
  room: z.enum(ROOMS),
  title: titleInput,
  lotId: noneOr(idInput),
  consortiumId: noneOr(idInput),
});

type Input = z.infer<typeof CreateDocument>;

/**
 * Puts an empty document in a room. Refuses as `decidePlace` does, and `lot_not_in_procedure`. What is written in it
 * is no event; who reads and who writes it is settled here and never changes.
 */
export async function createDocument(
  ctx: Ctx,
  procedureId: string,
  input: Input,
): Promise<{ readonly documentId: string }> {
  const { id, room, title, lotId } = input;
  const attempt = act(ctx, procedureId, `document.write.${room}`, async (tx, head, standing) => {
    const { roles, party, procedure } = standing;
    const maker = { roles, consortiumId: party?.consortiumId ?? null };
    const consortiumId = decidePlace(room, maker, input.consortiumId, procedure);
    await checkReferences(tx, procedureId, lotId, consortiumId);
    const { reads, writes } = audiencesOf(room, { procedureId, consortiumId, lotId });
    const place = { procedureId, room, consortiumId, lotId };
    await insertDocument(tx, { id, ...place, audience: reads, writers: writes, title, createdAt: head.now });
    return {
      type: 'document.created',
      // without the title: an auditor, who reads this record, doesn't read every room
      record: { documentId: id, ...place },
      views: [{ audience: reads, type: 'document.created', data: { documentId: id, title, room } }],
      result: { documentId: id },
    };
  });
  return attempt.catch(async (error: unknown) => {
    if (brokenConstraint(error) !== 'document_pkey') throw error;
    if (await isSame(ctx, id, room, title)) return { documentId: id };
    return createDocument(ctx, procedureId, { ...input, id: randomUUID() });
  });
}

async function checkReferences(
  tx: Tx,
  procedureId: string,
  lotId: string | null,
  consortiumId: string | null,
): Promise<void> {
  if (lotId && !(await lotExists(tx, procedureId, lotId))) refuse('lot_not_in_procedure');
  if (!consortiumId) return;
  const parties = await selectParties(tx, procedureId);
  if (!parties.some((party) => party.id === consortiumId))
    refuse('invalid', {}, [{ field: 'consortiumId', code: 'choice' }]);
}

/** A second click; else the browser went back to an old form, and this is a new document. */
async function isSame(ctx: Ctx, id: string, room: Room, title: string): Promise<boolean> {
  const first = await readAs(ctx.database, ctx.personId, (tx) => selectDocument(tx, id));
  return first?.room === room && first.title === title;
}
