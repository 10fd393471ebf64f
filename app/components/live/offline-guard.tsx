import { useEffect, useState } from 'react';
import { Alert } from '~/components/ui/alert';
import { Paragraph } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';

/** Keeps a form that is sent without a network where it is, with what was typed, and says so until the network is back. */
export function OfflineGuard() {
  const { common } = useText();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const hold = (event: SubmitEvent) => {
      if (navigator.onLine) return;
      event.preventDefault();
      event.stopPropagation(); // before Remix sends it, and loses the page over it
      setHeld(true);
    };
    const back = () => setHeld(false);
    addEventListener('submit', hold, true);
    addEventListener('online', back);
    return () => {
      removeEventListener('submit', hold, true);
      removeEventListener('online', back);
    };
  }, []);
  return (
    <div role="alert" className="session-warning">
      {held && (
        <Alert type="warning" role="none">
          <Paragraph>{common.notSent}</Paragraph>
        </Alert>
      )}
    </div>
  );
}
