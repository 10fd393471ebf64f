import { Form } from '@remix-run/react';
import { Heading3 } from '@utrecht/component-library-react';
import type { ComponentProps } from 'react';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Buttons, SubmitButton, TextArea } from '~/components/ui/form';
import type { Result } from '~/components/ui/field';
import { useDraft } from '~/components/session/draft';
import { useText } from '~/i18n/use-text';
import { MarkedText } from './marked-text';

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
  return (
    <>
      <header className="sheet__head">
        <Heading3>{text.questions.publicText}</Heading3>
        <AudienceBadge readers="team" />
      </header>
      {(!editable || !mayWord || hints.length > 0) && words && <MarkedText words={words} hints={hints} />}
      {!editable && <p className="prose">{answer}</p>}
      {editable && (
        <Form method="post" noValidate key={wordingVersion} ref={draft}>
          <input
            type="hidden"
            name="seen"
            value={
              result?.refusal.code === 'question_changed'
                ? wordingVersion
                : (result?.values.seen ?? wordingVersion)
            }
          />
          {mayWord ? (
            <TextArea
              name="question"
              label={text.questions.publicText}
              description={text.questions.publicTextHelp}
              defaultValue={words || (original ?? '')}
              result={result}
            />
          ) : (
            <input type="hidden" name="question" value={words} />
          )}
          <TextArea
            name="answer"
            label={text.questions.publicAnswer}
            defaultValue={answer}
            rows={8}
            result={result}
          />
          <Buttons>
            <SubmitButton>{text.questions.saveDraft}</SubmitButton>
          </Buttons>
          {wordingVersion > 0 && words && <p className="quiet">{text.questions.saved(wordingVersion)}</p>}
        </Form>
      )}
    </>
  );
}
