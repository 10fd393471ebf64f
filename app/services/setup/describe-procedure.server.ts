import { selectProcedure } from '#db/queries/procedures';
import { replacePublicity } from '#db/queries/publicity';
import { currentPhase } from '~/domain/procedures/phase';
import type { PublicationKind, SectionKind } from '~/domain/procedures/publicity';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { change } from '../ledger/change.server';

/** What a procedure tells everybody. Days are calendar days (`2027-01-11`), amounts are cents. */
export type Publicity = {
  readonly sections: readonly { readonly kind: SectionKind; readonly text: string }[];
  readonly lots: readonly {
    readonly lotId: string;
    readonly text: string;
    readonly budgetCents: number | null;
  }[];
  /** In the order of their lines, each with an amount per year. */
  readonly budget: readonly {
    readonly name: string;
    readonly covered: boolean;
    readonly cents: Readonly<Record<number, number>>;
  }[];
  readonly planned: readonly {
    readonly phase: string;
    readonly startsOn: string;
    readonly endsOn: string | null;
  }[];
  readonly publications: readonly {
    readonly kind: PublicationKind;
    readonly publishedOn: string;
    readonly reference: string | null;
    readonly title: string;
    readonly text: string;
  }[];
};

/**
 * Says what everybody may read of a procedure, in place of all that was said before; what was, stays in the ledger.
 * Part of setting up, as `startProcedure` is. Refuses (RangeError) a planned phase that the template lacks.
 */
export function describeProcedure(ctx: Ctx, procedureId: string, input: Publicity): Promise<void> {
  const own = { procedureId, audience: 'public' as const };
  return change(ctx, procedureId, async (tx) => {
    const procedure = (await selectProcedure(tx, procedureId)) ?? refuse('not_found');
    for (const { phase } of input.planned) currentPhase({ ...procedure, phase });
    await replacePublicity(tx, procedureId, {
      sections: input.sections.map((section) => ({ ...own, ...section })),
      lots: input.lots.map((lot) => ({ ...own, ...lot })),
      budget: input.budget.flatMap(({ name, covered, cents }, position) =>
        Object.entries(cents).map(([year, amountCents]) => ({
          ...{ ...own, name, covered, position, amountCents },
          year: Number(year),
        })),
      ),
      planned: input.planned.map((planned) => ({ ...own, ...planned })),
      publications: input.publications.map((publication) => ({ ...own, ...publication })),
    });
    return {
      type: 'procedure.described',
      record: input,
      views: [{ audience: 'public', type: 'procedure.described', data: {} }],
      result: undefined,
    };
  });
}
