import type { Instant } from '~/domain/instant';

const STEPS = ['available', 'pushed', 'mailed', 'opened'] as const;
type Step = (typeof STEPS)[number];

export type Delivery = {
  readonly personName: string;
  readonly partyName: string;
  readonly availableAt: Instant;
  readonly pushedAt: Instant | null;
  readonly mailedAt: Instant | null;
  readonly openedAt: Instant | null;
};

/** How far one step is. `first`, `last`: milliseconds after the release; null while nobody is there. */
export type StepFacts = {
  readonly step: Step;
  readonly reached: number;
  readonly all: number;
  readonly first: number | null;
  readonly last: number | null;
};

/** Per step how many recipients it reached, and when the first and the last of them. */
export function factsOf(deliveries: readonly Delivery[], publishedAt: Instant): readonly StepFacts[] {
  return STEPS.map((step) => {
    const moments = deliveries.flatMap((delivery) => delivery[`${step}At`] ?? []);
    const after = moments.map((at) => Math.max(0, Date.parse(at) - Date.parse(publishedAt)));
    return {
      ...{ step, reached: moments.length, all: deliveries.length },
      first: after.length > 0 ? Math.min(...after) : null,
      last: after.length > 0 ? Math.max(...after) : null,
    };
  });
}
