import { Fragment } from 'react';
import type { TermId } from '~/i18n/glossary';
import { useText } from '~/i18n/use-text';
import { Term } from './term';

/** The words of the law that a page uses, each with its explanation one click away. */
export function TermLine({ ids }: { ids: readonly TermId[] }) {
  const { pages } = useText();
  return (
    <div className="terms">
      <span className="quiet">{pages.explained}</span>
      {ids.map((id) => (
        <Fragment key={id}>
          {' '}
          <Term id={id} />
        </Fragment>
      ))}
    </div>
  );
}
