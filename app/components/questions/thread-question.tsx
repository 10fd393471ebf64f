import { lotName, type ProcedureContext } from '~/components/procedures/use-procedure';
import { Heading3 } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';
import type { PublishedThread } from './published';
import { PublishedFooter } from './published-footer';
import { Versions } from './versions';

type Props = {
  thread: PublishedThread;
  context: ProcedureContext;
  /** The number of the question above that this one follows up on; null for the first. */
  followsNumber: number | null;
};

/** One question of a thread: question and answer side by side, and below them what rectifications changed. */
export function ThreadQuestion({ thread, context, followsNumber }: Props) {
  const { questions, common } = useText();
  const { current } = thread;
  return (
    <article
      className={followsNumber === null ? 'question' : 'question question--follow-up'}
      id={`vraag-${current.number}`}
      data-number={current.number}
    >
      <header>
        <Heading3>{questions.number(current.number)}</Heading3>
        <p className="quiet">
          {lotName(context.lots, current.lotId, common.procedureWide)}
          {followsNumber !== null && (
            <>
              {' · '}
              <a href={`#vraag-${followsNumber}`}>{questions.followUpTo(followsNumber)}</a>
            </>
          )}
        </p>
      </header>
      <div className="pair pair--words">
        <div>
          <h4>{questions.thread.question}</h4>
          <p className="prose" lang="nl">
            {current.question}
          </p>
        </div>
        <div>
          <h4>{questions.answer}</h4>
          <p className="prose" lang="nl">
            {current.answer}
          </p>
        </div>
      </div>
      <Versions thread={thread} />
      <PublishedFooter item={current} context={context} />
    </article>
  );
}
