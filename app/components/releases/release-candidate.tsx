import { lotName, type ProcedureContext } from '~/components/procedures/use-procedure';
import { MarkedText } from '~/components/questions/marked-text';
import { CheckField } from '~/components/ui/check-field';
import { Heading3 } from '~/components/ui/typography';
import type { IdentityHint } from '~/domain/questions/identity-hints';
import { useText } from '~/i18n/use-text';

export type Candidate = {
  readonly id: string;
  readonly pseudonym: string;
  readonly lotId: string | null;
  readonly follows: number | null;
  readonly question: string;
  readonly answer: string;
  readonly version: number;
  readonly hints: { readonly question: readonly IdentityHint[]; readonly answer: readonly IdentityHint[] };
};

/** The value that the form sends for a candidate: the question, and the version of its words that is shown. */
export const itemOf = ({ id, version }: Candidate): string => `${id}@${version}`;

type Props = {
  candidate: Candidate;
  lots: ProcedureContext['lots'];
  /** The number that it gets; null while it is left out. */
  number: number | null;
  checked: boolean;
};

/** One answer as a participant will read it; below the line, for the team only, whether it goes along. */
export function ReleaseCandidate({ candidate, lots, number, checked }: Props) {
  const { questions, releases, common } = useText();
  const { id, pseudonym, lotId, follows, question, answer, hints } = candidate;
  return (
    <article className={number === null ? 'question question--left-out' : 'question'} data-question={id}>
      <header>
        <Heading3>{number === null ? releases.notIn : questions.number(number)}</Heading3>
        <p className="quiet">
          {lotName(lots, lotId, common.procedureWide)}
          {follows !== null && <> · {questions.followUpTo(follows)}</>}
        </p>
      </header>
      <MarkedText words={question} hints={hints.question} />
      <h4>{questions.answer}</h4>
      <MarkedText words={answer} hints={hints.answer} />
      <div className="question__choice">
        <CheckField
          name="item"
          id={`item-${id}`}
          value={itemOf(candidate)}
          defaultChecked={checked}
          label={`${releases.choose} (${questions.askedAs(pseudonym)})`}
        />
      </div>
    </article>
  );
}
