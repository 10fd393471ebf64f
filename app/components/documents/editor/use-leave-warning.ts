import { unstable_usePrompt as usePrompt } from '@remix-run/react';
import { useCallback, useEffect } from 'react';
import { useText } from '~/i18n/use-text';
import type { Session } from './session';

/**
 * Asks before the page is left with a text that stands nowhere but here. On the portal's own links it asks only
 * when that text can't be on its way to the server at this moment.
 */
export function useLeaveWarning(session: Session): void {
  const message = useText().editor.leave;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (session.saved().unsaved && !session.ended()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [session]);
  const stuck = useCallback(() => {
    const { unsaved, connection, refused } = session.saved();
    return unsaved && !session.ended() && (connection !== 'open' || refused !== null);
  }, [session]);
  usePrompt({ when: stuck, message });
}
