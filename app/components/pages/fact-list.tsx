import { Fragment } from 'react';

type Facts = readonly (readonly [of: string, said: string])[];

/** Facts side by side with what they are about; on a narrow screen below it. */
export const FactList = ({ facts }: { facts: Facts }) => (
  <dl className="fact-list">
    {facts.map(([of, said]) => (
      <Fragment key={of}>
        <dt>{of}</dt>
        <dd>{said}</dd>
      </Fragment>
    ))}
  </dl>
);
