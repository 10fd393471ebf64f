import { createHmac } from 'node:crypto';
import { caretOf, type Caret } from '~/domain/documents/caret';
import type { DocumentAccess } from './read-access.server';

type Who = { readonly personId: string; readonly name: string };

/**
 * By what name the readers of a document see this person: at the caret, and beside a comment. The draw comes from
 * the portal's key, so that nobody who knows both ids can work out a name, and nothing needs to be kept.
 */
export function caretFor(
  secretKey: string,
  { document: { id, room }, ofBuyer }: Pick<DocumentAccess, 'document' | 'ofBuyer'>,
  { personId, name }: Who,
): Caret {
  const draw = createHmac('sha256', secretKey).update(`${id}:${personId}`).digest();
  return caretOf(room, { name, ofBuyer }, draw);
}

/** By what side and name the readers of a document know who puts a remark beside it. */
export function shownAs(
  secretKey: string,
  access: Pick<DocumentAccess, 'document' | 'ofBuyer' | 'roles'>,
  who: Who,
): { readonly side: Caret['side'] | 'participation_council'; readonly name: string } {
  if (access.roles.includes('participation_council')) return { side: 'participation_council', name: '' };
  const { side, name } = caretFor(secretKey, access, who);
  return { side, name };
}
