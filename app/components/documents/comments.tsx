import { Link } from '@remix-run/react';
import { Heading3 } from '~/components/ui/typography';
import type { Result } from '~/components/ui/field';
import type { Instant } from '~/domain/instant';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import { CommentForm } from './comment-form';

export type Comment = {
  readonly id: string;
  readonly side: 'own' | 'participant' | 'buyer' | 'participation_council';
  readonly name: string;
  readonly text: string;
  readonly at: Instant;
};

type Props = {
  documentId: string;
  comments: readonly Comment[];
  /** Where an earlier page begins; null if there is none. */
  before: Instant | null;
  isNewest: boolean;
  /** By what name the reader comments; null if they may not. */
  commentAs: string | null;
  /** Drawn now, for the next comment. */
  newId: string;
  result: Result;
};

/** The remarks beside a document, as they came: what comes in is added at the end, so that nothing moves. */
export function Comments({ documentId, comments, before, isNewest, commentAs, newId, result }: Props) {
  const { documents } = useText();
  const locale = useLocale();
  return (
    <section className="comments" aria-labelledby="opmerkingen">
      <Heading3 id="opmerkingen">{documents.comments}</Heading3>
      {commentAs !== null && isNewest && (
        <CommentForm {...{ documentId, newId, result }} shownAs={commentAs} sent={comments} />
      )}
      {comments.length === 0 && <p className="quiet">{documents.noComments}</p>}
      {before && <Link to={`?voor=${before}#opmerkingen`}>{documents.earlierComments}</Link>}
      <ol role="list" className="rows">
        {comments.map(({ id, side, name, text, at }) => (
          <li key={id} data-comment={id}>
            <p className="comment__by">
              <strong>{documents.sides[side](name)}</strong>{' '}
              <time className="quiet" dateTime={at}>
                {formatShort(locale, at)}
              </time>
            </p>
            <p className="prose" lang="nl">
              {text}
            </p>
          </li>
        ))}
      </ol>
      {!isNewest && <Link to=".#opmerkingen">{documents.newestComments}</Link>}
    </section>
  );
}
