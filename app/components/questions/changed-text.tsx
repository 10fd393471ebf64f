import { Fragment } from 'react';
import { changedWords, type Piece } from '~/domain/questions/changed-words';
import { useLocale, useText } from '~/i18n/use-text';

type Version = { readonly text: string; readonly noticeNumber: number };

/** Two versions of a text side by side, with the words marked that went and that came. */
export function ChangedText({ old, next }: { old: Version; next: Version }) {
  const { thread } = useText().questions;
  const pieces = changedWords(old.text, next.text);
  return (
    <div className="pair">
      <div className="box box--source">
        <p className="box__label">
          {thread.before(old.noticeNumber)} · {thread.beforeEnded}
        </p>
        <p className="prose" lang="nl">
          <Marked pieces={pieces.old} as="del" meaning={thread.gone} />
        </p>
      </div>
      <div className="box">
        <p className="box__label">{thread.after(next.noticeNumber)}</p>
        <p className="prose" lang="nl">
          <Marked pieces={pieces.next} as="ins" meaning={thread.come} />
        </p>
      </div>
    </div>
  );
}

type Marks = { pieces: readonly Piece[]; as: 'del' | 'ins'; meaning: string };

/** `meaning`: what a mark means, for who doesn't see it. */
function Marked({ pieces, as: As, meaning }: Marks) {
  const locale = useLocale();
  return pieces.map(({ text, changed }, i) => {
    const words = text.trimEnd(); // the space after the last word did not change
    return changed ? (
      <Fragment key={i}>
        <As>
          <span className="visually-hidden" lang={locale}>
            [{meaning}:{' '}
          </span>
          {words}
          <span className="visually-hidden">]</span>
        </As>
        {text.slice(words.length)}
      </Fragment>
    ) : (
      <Fragment key={i}>{text}</Fragment>
    );
  });
}
