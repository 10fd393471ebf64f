import { useGlossary, type TermId } from '~/i18n/glossary';
import { useText } from '~/i18n/use-text';

/** The law's terms that a page can't do without, explained on the spot. */
export function Words({ of }: { of: readonly TermId[] }) {
  const { registration } = useText();
  const glossary = useGlossary();
  return (
    <details>
      <summary>{registration.words}</summary>
      <dl className="told">
        {of.map((id) => (
          <div key={id}>
            <dt>{glossary[id].term}</dt>
            <dd>
              {glossary[id].meaning} {glossary[id].law && <span className="quiet">{glossary[id].law}.</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
