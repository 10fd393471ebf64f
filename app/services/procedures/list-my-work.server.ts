import { readAs } from '#db/client';
import { selectBoard } from '#db/queries/board';
import { myParts, selectProcedures, type ProcedureRow } from '#db/queries/procedures';
import { selectReceipts } from '#db/queries/receipts';
import type { Role } from '~/domain/people/role';
import type { Ctx } from '../context.server';

export type MyProcedure = {
  readonly procedure: Pick<ProcedureRow, 'id' | 'title' | 'phase' | 'questionCutOffAt' | 'example'>;
  readonly roles: readonly Role[];
  readonly consortiumName: string | null;
  /** For the tender team: questions that wait for somebody. Null to everybody else: numbers tell what others do. */
  readonly waiting: {
    readonly received: number;
    readonly inModeration: number;
    readonly answered: number;
  } | null;
  /** For a party: its own questions that are still open. */
  readonly ownOpen: number | null;
};

/** The procedures in which the reader plays a part, each with what waits for them. */
export function listMyWork(ctx: Ctx): Promise<readonly MyProcedure[]> {
  return readAs(ctx.database, ctx.personId, async (tx) => {
    const parts = await myParts(tx);
    const ids = [...new Set(parts.map((part) => part.procedureId))];
    if (ids.length === 0) return [];
    const procedures = await selectProcedures(tx, ids);
    return Promise.all(
      procedures.map(async ({ id, title, phase, questionCutOffAt, example }) => {
        const mine = parts.filter((part) => part.procedureId === id);
        const roles = mine.map((part) => part.role);
        const ofTeam = roles.some(
          (role) => role === 'tender_lead' || role === 'tender_team' || role === 'moderator',
        );
        const seat = mine.find((part) => part.consortiumId);
        const [board, receipts] = await Promise.all([
          ofTeam ? selectBoard(tx, id) : [],
          seat ? selectReceipts(tx, id, null) : [],
        ]);
        const count = (status: string) => board.filter((row) => row.status === status).length;
        return {
          procedure: { id, title, phase, questionCutOffAt, example },
          roles,
          consortiumName: seat?.consortiumName ?? null,
          waiting: ofTeam
            ? {
                received: count('received'),
                inModeration: count('in_moderation'),
                answered: count('answered'),
              }
            : null,
          ownOpen: seat
            ? receipts.filter((r) => r.status === 'received' || r.status === 'in_moderation').length
            : null,
        };
      }),
    );
  });
}
