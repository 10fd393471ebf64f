import { Heading3 } from '~/components/ui/typography';
import { useReading } from '~/i18n/reading';
import { FactList } from './fact-list';

const ASPECTS = ['what', 'why', 'who', 'until'] as const;

/** All personal data that the portal keeps: what, why, who sees it, and how long. */
export function KeptData() {
  const { data, terms } = useReading().privacy;
  return Object.entries(data).map(([kind, words]) => (
    <section key={kind} className="sheet" aria-labelledby={`kept-${kind}`}>
      <Heading3 id={`kept-${kind}`}>{words.title}</Heading3>
      <FactList facts={ASPECTS.map((aspect) => [terms[aspect], words[aspect]])} />
    </section>
  ));
}
