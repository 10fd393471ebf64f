import { useCallback, useSyncExternalStore } from 'react';

const NAME = 'board-keys';
const CHANGED = 'board-keys-changed';

const listen = (notify: () => void) => {
  window.addEventListener(CHANGED, notify);
  window.addEventListener('storage', notify);
  return () => {
    window.removeEventListener(CHANGED, notify);
    window.removeEventListener('storage', notify);
  };
};

/** Storage can be forbidden: then the keys are on for as long as the page stands. */
const isOn = (): boolean => {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
};

/** Whether the reader wants the board's keys; remembered in this browser. */
export function useKeysSwitch(): readonly [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore(listen, isOn, () => true);
  const set = useCallback((wanted: boolean) => {
    try {
      if (wanted) localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, 'off');
    } catch {
      return;
    }
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [on, set];
}
