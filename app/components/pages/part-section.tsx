import type { ReactNode } from 'react';
import { Heading2, Paragraph } from '~/components/ui/typography';
import type { Part } from '~/i18n/part';
import { FactList } from './fact-list';

/** A part of a page that is read; `id` is its address on the page. `children` come after what it says. */
export function PartSection({ id, part, children }: { id: string; part: Part; children?: ReactNode }) {
  const { title, text = [], points = [], steps = [], facts = [] } = part;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <Heading2 id={`${id}-title`}>{title}</Heading2>
      {text.map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      {points.length > 0 && (
        <ul className="points">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {steps.length > 0 && (
        <ol className="points">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {facts.length > 0 && <FactList facts={facts} />}
      {children}
    </section>
  );
}
