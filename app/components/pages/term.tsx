import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { termAddress, useGlossary, type TermId } from '~/i18n/glossary';
import { useText } from '~/i18n/use-text';

/**
 * A word of the law that explains itself where it stands, in the middle of a sentence if need be: a button that
 * unfolds the explanation right after it. `children`: the word as the sentence has it. Without scripts it is
 * followed by a link to the word list.
 */
export function Term({ id, children }: { id: TermId; children?: ReactNode }) {
  const { pages } = useText();
  const { term, meaning } = useGlossary()[id];
  const [open, setOpen] = useState(false);
  const word = useRef<HTMLButtonElement>(null);
  const meaningId = useId();
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    word.current?.focus();
  };
  return (
    <span className="term" onKeyDown={close}>
      <button
        ref={word}
        type="button"
        className="term__word"
        aria-expanded={open}
        aria-controls={meaningId}
        onClick={() => setOpen(!open)}
      >
        {children ?? term} <span className="visually-hidden">({pages.explanation})</span>
      </button>
      <noscript>
        {' '}
        <a href={termAddress(id)}>({pages.explanation})</a>
      </noscript>
      <span id={meaningId} className="term__meaning" hidden={!open}>
        {meaning} <a href={termAddress(id)}>{pages.wordList}</a>
      </span>
    </span>
  );
}
