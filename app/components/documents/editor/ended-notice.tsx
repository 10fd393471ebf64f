import { useEffect, useRef } from 'react';
import { Heading2, Paragraph } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';
import type { Ending } from './server-message';

/** For who may not read a text any more, where it stood and on the page after it; gets the focus, so that it is read first. */
export function EndedNotice({ ending }: { ending: Ending }) {
  const words = useText().editor.ended[ending];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="notice" data-ended={ending}>
      <Heading2>{words.title}</Heading2>
      <Paragraph>{words.body}</Paragraph>
    </div>
  );
}
