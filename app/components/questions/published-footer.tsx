import { Link } from '@remix-run/react';
import type { ProcedureContext } from '~/components/procedures/use-procedure';
import { formatPrecise } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import type { PublishedItem } from './published';

/** In which notice a text was released and when, its proof, and what the reader can do with it. */
export function PublishedFooter({ item, context }: { item: PublishedItem; context: ProcedureContext }) {
  const { questions } = useText();
  const locale = useLocale();
  const { procedure, may } = context;
  const base = `/procedures/${procedure.id}`;
  const { id, releaseId, releaseNumber, publishedAt } = item;
  return (
    <footer className="quiet">
      <Link to={`${base}/nota/${releaseNumber}`}>{questions.notice(releaseNumber)}</Link> ·{' '}
      {questions.publishedAt} <time dateTime={publishedAt}>{formatPrecise(locale, publishedAt)}</time>
      <span className="screen-only">
        {' · '}
        <a href={`${base}/notas/${releaseId}/bewijs`} download>
          {questions.proof}
          <span className="visually-hidden"> {questions.notice(releaseNumber)}</span>
        </a>
        {may['question.ask'] && (
          <>
            {' · '}
            <Link to={`${base}/vragen/nieuw?vervolg=${id}`}>{questions.followUp}</Link>
          </>
        )}
        {may['question.rectify'] && (
          <>
            {' · '}
            <Link to={`${base}/rectificeren/${id}`}>{questions.rectify}</Link>
          </>
        )}
      </span>
    </footer>
  );
}
