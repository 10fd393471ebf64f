import { readAs } from '#db/client';
import { selectInterests } from '#db/queries/interests';
import { ownParticipations, type ParticipationRow } from '#db/queries/parties';
import { sidesOf } from '#db/queries/people';
import { myParts, selectProcedure } from '#db/queries/procedures';
import { ownMemberships } from '#db/queries/registration';
import { audience } from '~/domain/audiences/audience';
import { may } from '~/domain/procedures/phase';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';

type Interest = { readonly whole: boolean; readonly lotIds: readonly string[] };

export type OwnPlace = {
  /**
   * `visitor`: nobody is signed in; `buyer`: stands on the buyer's side; `no_organisation`: belongs to no operator;
   * `member`: belongs to one and does not administer it; `administrator`: may act for one.
   */
  readonly kind: 'visitor' | 'buyer' | 'no_organisation' | 'member' | 'administrator';
  /** The operators for which the reader may act, each with its interest here. */
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly interest: Interest | null;
  }[];
  /** The parts that the reader's organisations have here. */
  readonly parts: readonly Pick<ParticipationRow, 'consortiumId' | 'consortiumName' | 'role'>[];
  /** Has a part here oneself, and so pages to go to. */
  readonly takesPart: boolean;
  /** What this phase lets an administrator do. */
  readonly may: { readonly interest: boolean; readonly participation: boolean };
};

const NOWHERE: OwnPlace = {
  ...{ kind: 'visitor', organisations: [], parts: [], takesPart: false },
  may: { interest: false, participation: false },
};

/** What a procedure is to the reader and their organisations, beside what everybody may know of it. */
export async function readPlace(ctx: Ctx, procedureId: string): Promise<OwnPlace> {
  const { personId } = ctx;
  if (!isId(procedureId)) return NOWHERE;
  return readAs(ctx.database, personId, async (tx) => {
    const procedure = await selectProcedure(tx, procedureId);
    if (!procedure) return NOWHERE;
    const allowed = {
      interest: may('interest.register', ['operator'], procedure),
      participation: may('participation.request', ['operator'], procedure),
    };
    if (!personId) return { ...NOWHERE, may: allowed };
    const [own, sides, parts, all] = await Promise.all([
      ownMemberships(tx, personId),
      sidesOf(tx, personId),
      ownParticipations(tx, procedureId),
      myParts(tx),
    ]);
    const operators = own.filter((one) => one.kind === 'operator');
    const administered = operators.filter((one) => one.role === 'administrator');
    const organisations = await Promise.all(
      administered.map(async ({ id, name }) => {
        const rows = await selectInterests(tx, procedureId, audience('organisation', id));
        const lotIds = rows.flatMap((row) => row.lotId ?? []);
        const interest = rows.length > 0 ? { whole: rows.some((row) => row.lotId === null), lotIds } : null;
        return { id, name, interest };
      }),
    );
    return {
      kind: kindOf(sides, operators.length, administered.length),
      ...{ organisations, may: allowed },
      takesPart: all.some((part) => part.procedureId === procedureId),
      parts: parts.map(({ consortiumId, consortiumName, role }) => ({ consortiumId, consortiumName, role })),
    };
  });
}

function kindOf(sides: readonly string[], operators: number, administered: number): OwnPlace['kind'] {
  if (sides.includes('buyer')) return 'buyer';
  if (operators === 0) return 'no_organisation';
  return administered > 0 ? 'administrator' : 'member';
}
