import { Link } from '@remix-run/react';
import { lotName, type ProcedureContext } from '~/components/procedures/use-procedure';
import type { Instant } from '~/domain/instant';
import { formatPrecise } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import type { BoardQuestion } from './board-question';
import { waiting } from './waiting';

type Props = {
  question: BoardQuestion;
  /** The number of the released question that this one follows up on. */
  follows: number | null;
  context: ProcedureContext;
  now: Instant;
};

/** What a moderator knows of a question beside its words: where it belongs, when it came, how long it waits. */
export function QuestionFacts({ question, follows, context, now }: Props) {
  const text = useText();
  const locale = useLocale();
  const { status, lotId, arrivedAt, late } = question;
  const waits = status !== 'released' && status !== 'withdrawn';
  return (
    <p className="quiet">
      {lotName(context.lots, lotId, text.common.procedureWide)} · {text.questions.arrivedAt}{' '}
      {formatPrecise(locale, arrivedAt)}
      {waits && <> · {waiting(text, arrivedAt, now)}</>}
      {late && <> · {text.questions.receiptLate}</>}
      {follows !== null && (
        <>
          {' · '}
          <Link to={`/procedures/${context.procedure.id}/vragen/nr/${follows}`}>
            {text.questions.followUpTo(follows)}
          </Link>
        </>
      )}
    </p>
  );
}
