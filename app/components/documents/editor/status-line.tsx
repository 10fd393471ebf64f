import { useEffect, useRef, useState } from 'react';
import { useLive } from '~/components/live/live';
import { useText } from '~/i18n/use-text';
import type { Session } from './session';
import { statusOf, type StatusState } from './status';
import { useSessionValue } from './use-session';

const SLOW = 5000; // milliseconds of saving after which it is said that it takes long
const LASTING = 1000; // milliseconds that a state must last to be said aloud

/**
 * How the text stands, in words that are always on screen. It changes with every key, so it is no live region:
 * only what a writer must know is said aloud, by the page's own region.
 */
export function StatusLine({ session }: { session: Session }) {
  const state = useSessionValue(session, (s) => statusOf(s.saved(), s.access().write));
  const slow = useSlow(state);
  const words = useStatusWords(session, state);
  useAnnouncements(state, words);
  return (
    <p role="status" aria-live="off" data-state={state} className={`save-state save-state--${state}`}>
      {slow && state === 'saving' ? <SlowWords /> : words}
    </p>
  );
}

const SlowWords = () => useText().editor.status.savingSlow;

function useStatusWords(session: Session, state: StatusState): string {
  const { status, readOnly, refused } = useText().editor;
  const refusal = useSessionValue(session, (s) => s.saved().refused);
  const { write, reason } = useSessionValue(session, (s) => s.access());
  if (state === 'refused') return refused[refusal ?? 'unknown'];
  if (state === 'read-only') return reason ? readOnly[reason] : status['read-only'];
  return state === 'offline' && !write ? status.offlineReader : status[state];
}

function useSlow(state: StatusState): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (state !== 'saving') return;
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [state]);
  return slow;
}

/** Says aloud: no connection and its return, what was not saved, that the text may (not) be changed any more. */
function useAnnouncements(state: StatusState, words: string): void {
  const announce = useLive()?.announce;
  const { online, onlineReader, writable } = useText().editor.status;
  const said = useRef<StatusState | null>(null);
  useEffect(() => {
    if (state === 'connecting' || state === 'saving') return;
    if (said.current === null && (state === 'saved' || state === 'read-only')) said.current = state;
    if (said.current === state) return;
    const timer = setTimeout(() => {
      const back = said.current === 'offline' ? online : writable;
      if (state === 'saved') announce?.(back);
      else
        announce?.(state === 'read-only' && said.current === 'offline' ? `${onlineReader} ${words}` : words);
      said.current = state;
    }, LASTING);
    return () => clearTimeout(timer);
  }, [state, words, online, onlineReader, writable, announce]);
}
