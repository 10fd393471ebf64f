import { Link } from '@remix-run/react';
import { Heading3 } from '@utrecht/component-library-react';
import { lotName, type ProcedureContext } from '~/components/procedures/use-procedure';
import { formatPrecise } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import type { PublishedThread } from './published';

type Props = {
  thread: PublishedThread;
  context: ProcedureContext;
  /** The number of the released question that this one follows up on. */
  followsNumber: number | null;
};

/** A released question and its answer, as every participant reads it. */
export function PublishedQuestion({ thread: { current, earlier }, context, followsNumber }: Props) {
  const text = useText();
  const locale = useLocale();
  const { procedure, lots, may } = context;
  const base = `/procedures/${procedure.id}`;
  return (
    <article className="question" id={`vraag-${current.number}`} data-number={current.number}>
      <header>
        <Heading3>{text.questions.number(current.number)}</Heading3>
        <p className="quiet">
          {lotName(lots, current.lotId, text.common.procedureWide)}
          {followsNumber !== null && (
            <>
              {' · '}
              <a href={`#vraag-${followsNumber}`}>{text.questions.followUpTo(followsNumber)}</a>
            </>
          )}
        </p>
      </header>
      <p className="prose">{current.question}</p>
      <h4>{text.questions.answer}</h4>
      <p className="prose">{current.answer}</p>
      {current.kind === 'rectification' && (
        <div className="notice">
          <p>
            <strong>{text.questions.rectification(current.releaseNumber)}.</strong>{' '}
            {text.questions.rectificationReason}: {current.reason}
          </p>
          {earlier.map((item) => (
            <details key={item.id}>
              <summary>
                {text.questions.earlierText} ({text.questions.notice(item.releaseNumber)})
              </summary>
              <p className="prose">{item.question}</p>
              <p className="prose">{item.answer}</p>
            </details>
          ))}
        </div>
      )}
      <footer className="quiet">
        {text.questions.notice(current.releaseNumber)} · {text.questions.publishedAt}{' '}
        <time dateTime={current.publishedAt}>{formatPrecise(locale, current.publishedAt)}</time>
        {' · '}
        <a href={`${base}/notas/${current.releaseId}/bewijs`} download>
          {text.questions.proof}
          <span className="visually-hidden"> {text.questions.notice(current.releaseNumber)}</span>
        </a>
        {may['question.ask'] && (
          <>
            {' · '}
            <Link to={`${base}/vragen/nieuw?vervolg=${current.id}`}>{text.questions.followUp}</Link>
          </>
        )}
        {may['question.rectify'] && (
          <>
            {' · '}
            <Link to={`${base}/rectificeren/${current.id}`}>{text.questions.rectify}</Link>
          </>
        )}
      </footer>
    </article>
  );
}
