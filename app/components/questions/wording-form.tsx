import { Form } from '@remix-run/react';
import type { ComponentProps } from 'react';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Buttons, SubmitButton, TextArea } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { useDraft } from '~/components/session/draft';
import { Heading3 } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';
import { MarkedText } from './marked-text';
import { useWording } from './use-wording';

type Props = {
  question: {
    readonly id: string;
    readonly original: string | null;
    readonly question: string;
    readonly answer: string;
    readonly wordingVersion: number;
  };
  hints: ComponentProps<typeof MarkedText>['hints'];
  editable: boolean;
  mayWord: boolean;
  result: Result;
};

/** The buyer's words for all, beside the original: the public wording and the answer. */
export function WordingForm({ question, hints, editable, mayWord, result }: Props) {
  const text = useText();
  const { ref: draft } = useDraft(`wording ${question.id}`);
  const { original, question: words, answer, wordingVersion } = question;
  const { base, seen, elsewhere, onInput } = useWording(question, result);
  return (
    <>
      <header className="sheet__head">
        <Heading3>{text.board.forAll}</Heading3>
        <AudienceBadge readers="team" />
      </header>
      {(!editable || !mayWord || hints.length > 0) && words && <MarkedText words={words} hints={hints} />}
      {!editable && (
        <p className="prose" lang="nl">
          {answer}
        </p>
      )}
      {editable && (
        <Form method="post" noValidate key={base.wordingVersion} ref={draft} onInput={onInput}>
          {elsewhere && <WordingElsewhere {...elsewhere} />}
          <input type="hidden" name="seen" value={seen} />
          {mayWord ? (
            <TextArea
              name="question"
              label={text.questions.publicText}
              description={text.questions.publicTextHelp}
              defaultValue={base.question || (original ?? '')}
              result={result}
            />
          ) : (
            <input type="hidden" name="question" value={base.question} />
          )}
          <TextArea
            name="answer"
            label={text.questions.publicAnswer}
            defaultValue={base.answer}
            rows={8}
            result={result}
          />
          <Buttons>
            <SubmitButton>{text.questions.saveDraft}</SubmitButton>
          </Buttons>
          {!elsewhere && wordingVersion > 0 && words && (
            <p className="quiet">{text.questions.saved(wordingVersion)}</p>
          )}
        </Form>
      )}
    </>
  );
}

/** What a colleague saved meanwhile, to be compared with what is being typed. */
function WordingElsewhere({ question, answer }: { question: string; answer: string }) {
  const { questions } = useText();
  return (
    <div className="notice" role="status" data-elsewhere>
      <p>
        <strong>{questions.changedElsewhere}</strong>
      </p>
      <p>{questions.publicText}:</p>
      <p className="prose" lang="nl">
        {question}
      </p>
      <p>{questions.publicAnswer}:</p>
      <p className="prose" lang="nl">
        {answer}
      </p>
    </div>
  );
}
