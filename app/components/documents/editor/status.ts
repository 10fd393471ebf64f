import type { Saved } from './saved-tracker';

export type StatusState = 'connecting' | 'saving' | 'saved' | 'offline' | 'read-only' | 'refused';

/** What is said of the text: the worst that is true. `saved` is said only when the database has it all. */
export function statusOf(saved: Saved, mayWrite: boolean): StatusState {
  if (saved.refused) return 'refused';
  if (saved.connection === 'never') return 'connecting';
  if (saved.connection === 'closed') return 'offline';
  if (!mayWrite) return saved.unsaved ? 'saving' : 'read-only';
  if (saved.saved) return 'saved';
  return saved.inStep || saved.unsaved ? 'saving' : 'connecting';
}
