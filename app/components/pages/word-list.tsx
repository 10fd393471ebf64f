import { dutchTerm, useGlossary, type TermId } from '~/i18n/glossary';
import { useLocale } from '~/i18n/use-text';

/** All words with their explanation, by the alphabet of the page's language; each has an address of its own. */
export function WordList() {
  const locale = useLocale();
  const glossary = useGlossary();
  const words = (Object.keys(glossary) as TermId[])
    .map((id) => ({ id, ...glossary[id] }))
    .sort((a, b) => a.term.localeCompare(b.term, locale));
  return (
    <dl className="words">
      {words.map(({ id, term, meaning, law }) => (
        <div key={id} id={`term-${id}`}>
          <dt>
            <dfn>{term}</dfn>
            {dutchTerm(id) !== term && <span lang="nl"> ({dutchTerm(id)})</span>}
          </dt>
          <dd>
            {meaning}
            {law && <p className="quiet">{law}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
