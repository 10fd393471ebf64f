import { Cell, Row, Table } from '~/components/ui/table';
import type { Instant } from '~/domain/instant';
import { useLocale, useText } from '~/i18n/use-text';
import { factsOf, type Delivery, type StepFacts } from './delivery-facts';
import { duration } from './duration';

/** How far a release is: a bar per step, and beside it the same in numbers. For who may know the recipients. */
export function DeliveryPicture({
  deliveries,
  publishedAt,
}: {
  deliveries: readonly Delivery[];
  publishedAt: Instant;
}) {
  const { releases } = useText();
  const { step, people, first, last } = releases;
  const facts = factsOf(deliveries, publishedAt);
  return (
    <Table aria-label={releases.picture} columns={[step, people, first, last]}>
      {facts.map((fact) => (
        <Row key={fact.step} className="utrecht-table__row delivery" data-step={fact.step}>
          <Cell>
            <strong>{releases[fact.step]}</strong>
            <br />
            <span className="quiet">{releases.explained[fact.step]}</span>
          </Cell>
          <Cell>
            <Bar fact={fact} />
            {releases.of(fact.reached, fact.all)}
          </Cell>
          <After ms={fact.first} />
          <After ms={fact.last} />
        </Row>
      ))}
    </Table>
  );
}

/** A picture only: the number stands below it. */
const Bar = ({ fact: { step, reached, all } }: { fact: StepFacts }) => (
  <svg
    className={`bar-picture bar-picture--${step}`}
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect className="bar-picture__track" width="100" height="10" />
    <rect className="bar-picture__done" width={all === 0 ? 0 : (100 * reached) / all} height="10" />
  </svg>
);

function After({ ms }: { ms: number | null }) {
  const { releases } = useText();
  const locale = useLocale();
  if (ms === null) return <Cell className="utrecht-table__cell quiet">{releases.nobody}</Cell>;
  return <Cell>{ms === 0 ? releases.atOnce : releases.after(duration(locale, ms))}</Cell>;
}
