import { useLocale, useText } from '~/i18n/use-text';

type Hint = {
  readonly start: number;
  readonly end: number;
  readonly reason: 'participant_name' | 'contact' | 'first_person';
};

/** A text with the places marked that may betray its writer; each mark says why. */
export function MarkedText({ words, hints }: { words: string; hints: readonly Hint[] }) {
  const text = useText();
  const locale = useLocale();
  const parts = hints.flatMap(({ start, end, reason }, i) => [
    words.slice(hints[i - 1]?.end ?? 0, start),
    <mark key={start} title={text.questions.hintReasons[reason]}>
      {words.slice(start, end)}
      <span className="visually-hidden" lang={locale}>
        {' '}
        ({text.questions.hintReasons[reason]})
      </span>
    </mark>,
  ]);
  return (
    <>
      <p className="prose" lang="nl">
        {parts}
        {words.slice(hints.at(-1)?.end ?? 0)}
      </p>
      {hints.length > 0 && <p className="hint">{text.questions.hints(hints.length)}</p>}
    </>
  );
}
