import { readAs } from '#db/client';
import { COMMENTS, selectComments, type CommentRow } from '#db/queries/document-comments';
import { selectParties, selectSeal } from '#db/queries/documents';
import { consortiumPeopleOf } from '#db/queries/people';
import type { WriteBar } from '~/domain/documents/document';
import type { Room } from '~/domain/documents/room';
import type { TextNode } from '~/domain/documents/text';
import type { Instant } from '~/domain/instant';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import type { DocumentIds } from './act-on-document.server';
import { shownAs } from './caret.server';
import { loadText, textDigest } from './document-text.server';
import { readAccess } from './read-access.server';

export type DocumentPage = {
  readonly id: string;
  readonly room: Room;
  readonly title: string;
  readonly lotId: string | null;
  readonly createdAt: Instant;
  readonly frozenAt: Instant | null;
  /** In a room of one party, for the buyer's side: which party. */
  readonly partyName: string | null;
  /** Why the reader can't write; null: they can. */
  readonly bar: WriteBar | null;
  readonly mayKeep: boolean;
  readonly mayComment: boolean;
  /** By what side and name the other readers know the reader here. */
  readonly shownAs: ReturnType<typeof shownAs>;
  readonly text: TextNode;
  /** Of a closed document: the digest in the ledger, and whether the text is still the one that it was made of. */
  readonly seal: { readonly digest: string; readonly holds: boolean } | null;
  readonly comments: readonly CommentRow[];
  /** Comments of before this instant are on another page; null if these are all. */
  readonly commentsBefore: Instant | null;
  /** The people of the consortium's own room, for themselves; empty in every other room. */
  readonly people: readonly string[];
};

/**
 * A document as one of its readers finds it, with the comments of before an instant (null: the newest). `name`: the
 * reader's own. Refuses `not_found` whether it is not there or not theirs.
 */
export async function readDocument(
  ctx: Ctx,
  { secretKey, name }: { readonly secretKey: string; readonly name: string },
  { procedureId, documentId }: DocumentIds,
  before: Instant | null,
): Promise<DocumentPage> {
  const access = await readAccess(ctx, documentId);
  const { document, bar, mayKeep, mayComment, ofBuyer } = access;
  if (document.procedureId !== procedureId) refuse('not_found');
  const { id, room, title, lotId, createdAt, frozenAt, consortiumId } = document;
  return readAs(ctx.database, ctx.personId, async (tx) => {
    const [text, comments, parties, recorded, seats] = await Promise.all([
      loadText(tx, documentId),
      selectComments(tx, documentId, before),
      consortiumId && ofBuyer ? selectParties(tx, procedureId) : [],
      frozenAt ? selectSeal(tx, procedureId, documentId) : null,
      room === 'consortium' ? consortiumPeopleOf(tx, procedureId) : [],
    ]);
    return {
      ...{ id, room, title, lotId, createdAt, frozenAt, bar, mayKeep, mayComment, text, comments },
      shownAs: shownAs(secretKey, access, { personId: ctx.personId!, name }),
      partyName: parties.find((party) => party.id === consortiumId)?.name ?? null,
      seal: recorded === null ? null : { digest: recorded, holds: textDigest(text) === recorded },
      commentsBefore: comments.length === COMMENTS ? comments[0]!.at : null,
      people: seats.map((seat) => seat.personName),
    };
  });
}
