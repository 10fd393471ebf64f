import type { WriteBar } from '~/domain/documents/document';
import type { NotStored } from './saved-tracker';

/** What this reader may do, and why not more. */
export type Access = { readonly write: boolean; readonly reason: WriteBar | null };

/** Why a reader's connection ended for good. */
export type Ending = 'no_access' | 'signed_out';

export type ServerMessage =
  | ({ readonly type: 'access' } & Access)
  | { readonly type: 'refused'; readonly reason: Exclude<NotStored, 'unknown'> | 'no_access' };

const BARS: readonly unknown[] = ['frozen', 'not_in_this_phase', 'not_yours_to_write'] satisfies WriteBar[];
const REASONS: readonly unknown[] = ['read_only', 'too_large', 'malformed', 'no_access'];

/** The server's own words beside the text; null for what is none of them. */
export function readServerMessage(payload: string): ServerMessage | null {
  const message = parse(payload);
  if (message?.type === 'access' && typeof message.write === 'boolean') {
    const reason = BARS.includes(message.reason) ? (message.reason as WriteBar) : null;
    return { type: 'access', write: message.write, reason };
  }
  if (message?.type === 'refused' && REASONS.includes(message.reason))
    return message as ServerMessage & { type: 'refused' };
  return null;
}

function parse(payload: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(payload);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Does this close say that the reader has to go? Null: the provider comes back by itself. */
export function endingOf({ code, reason }: { code: number; reason: string }): Ending | null {
  if (code === 4403 || reason === 'no_access') return 'no_access';
  return code === 4401 || reason === 'signed_out' ? 'signed_out' : null;
}

/** A refusal to let somebody in. What we don't know means: no access. Null: try again later. */
export function denialOf(reason: string): Ending | null {
  if (reason === 'unavailable') return null;
  return reason === 'signed_out' ? 'signed_out' : 'no_access';
}

/** A close that would come again, because what we hold is what the server refuses; null: it would not. */
export const hopeless = (code: number): NotStored | null =>
  (({ 1008: 'malformed', 1009: 'too_large' }) as const)[code] ?? null;
