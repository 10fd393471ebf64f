import { createHmac } from 'node:crypto';
import { caretOf, type Caret } from '~/domain/documents/caret';
import type { DocumentAccess } from './read-access.server';

/**
 * By what name the readers of a document see this person: at the caret, and beside a comment. The draw comes from
 * the portal's key, so that nobody who knows both ids can work out a name, and nothing needs to be kept.
 */
export function caretFor(
  secretKey: string,
  { document: { id, room }, ofBuyer }: Pick<DocumentAccess, 'document' | 'ofBuyer'>,
  { personId, name }: { readonly personId: string; readonly name: string },
): Caret {
  const draw = createHmac('sha256', secretKey).update(`${id}:${personId}`).digest();
  return caretOf(room, { name, ofBuyer }, draw);
}
