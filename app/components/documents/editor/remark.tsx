import { useEffect, useState } from 'react';
import { useText } from '~/i18n/use-text';
import type { Wishes } from './wishes';

type About = 'files_refused' | 'too_much_refused';

/** Says what was not taken in, and stays until it is closed or something else is said. */
export function Remark({ wishes }: { wishes: Wishes }) {
  const text = useText();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(
    () =>
      wishes.hear((wish) => {
        if (wish === 'files_refused' || wish === 'too_much_refused') setAbout(wish);
      }),
    [wishes],
  );
  return (
    <div role="alert" className="editor-remark">
      {about && (
        <>
          <p>{text.editor.remarks[about]}</p>
          <button type="button" className="link-button" onClick={() => setAbout(null)}>
            {text.common.close}
          </button>
        </>
      )}
    </div>
  );
}
