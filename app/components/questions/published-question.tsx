import { Link } from '@remix-run/react';
import { lotName, type ProcedureContext } from '~/components/procedures/use-procedure';
import { Heading3 } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';
import type { PublishedThread } from './published';
import { PublishedFooter } from './published-footer';
import { RecentMark } from './recent-mark';

type Props = {
  thread: PublishedThread;
  context: ProcedureContext;
  /** The number of the released question that this one follows up on. */
  followsNumber: number | null;
  /** The reader had not seen it before this visit. */
  recent: boolean;
};

/** A released question and its answer, as every participant reads it. */
export function PublishedQuestion({ thread: { current, earlier }, context, followsNumber, recent }: Props) {
  const text = useText();
  const { procedure, lots } = context;
  const base = `/procedures/${procedure.id}`;
  const { number, releaseNumber } = current;
  return (
    <article className="question" id={`vraag-${number}`} data-number={number} tabIndex={-1}>
      <header>
        <Heading3>
          <Link to={`${base}/vragen/nr/${number}`}>{text.questions.number(number)}</Link>{' '}
          {recent && <RecentMark />}
        </Heading3>
        <p className="quiet">
          {lotName(lots, current.lotId, text.common.procedureWide)}
          {followsNumber !== null && (
            <>
              {' · '}
              <Link to={`${base}/vragen/nr/${followsNumber}`}>
                {text.questions.followUpTo(followsNumber)}
              </Link>
            </>
          )}
        </p>
      </header>
      <p className="prose" lang="nl">
        {current.question}
      </p>
      <h4>{text.questions.answer}</h4>
      <p className="prose" lang="nl">
        {current.answer}
      </p>
      {current.kind === 'rectification' && (
        <div className="notice">
          <p>
            <strong>{text.questions.rectification(releaseNumber)}.</strong>{' '}
            {text.questions.rectificationReason}: {current.reason}
          </p>
          {earlier.map((item) => (
            <details key={item.id}>
              <summary>
                {text.questions.earlierText} ({text.questions.notice(item.releaseNumber)})
              </summary>
              <p className="prose" lang="nl">
                {item.question}
              </p>
              <p className="prose" lang="nl">
                {item.answer}
              </p>
            </details>
          ))}
        </div>
      )}
      <PublishedFooter item={current} context={context} />
    </article>
  );
}
