import { describeProcedure } from '~/services/setup/describe-procedure.server';
import type { StartedProcedure } from '~/services/setup/start-procedure.server';
import { BUDGET, DECISIONS, LOTS, PLANNING, SECTIONS } from './facts';
import type { given } from './given';

const DAY = 86_400_000;

/** So many days later, or the first working day after that, as a number of days. */
export function workday(now: number, days: number): number {
  const weekday = new Date(now + days * DAY).getUTCDay();
  return days + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** Tells everybody what the example's procedure is about; its steps lie around the day on which it is loaded. */
export async function publish(build: ReturnType<typeof given>, procedure: StartedProcedure): Promise<void> {
  const now = Date.parse(await build.daysFromNow(0));
  const day = (days: number) => new Date(now + workday(now, days) * DAY).toISOString().slice(0, 10);
  await describeProcedure(build.ctx(), procedure.id, {
    sections: SECTIONS,
    lots: procedure.lots.map(({ id, name }) => ({
      lotId: id,
      text: LOTS.find((lot) => lot.name === name)!.text,
      budgetCents: null, // the decision tells no amounts by lot
    })),
    budget: BUDGET,
    planned: PLANNING.map(([phase, from, to]) => ({
      ...{ phase, startsOn: day(from) },
      endsOn: to === null ? null : day(to),
    })),
    publications: [
      ...DECISIONS,
      {
        ...{ kind: 'notice', publishedOn: day(-22), reference: null },
        title: 'Aankondiging van de opdracht (voorbeeld)',
        text: 'Vanaf deze dag kan iedere aanbieder belangstelling melden, meedoen en vragen stellen.',
      },
    ],
  });
}
