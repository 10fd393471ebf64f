import { z } from 'zod';
import { savePhase } from '#db/queries/procedures';
import { selectWaiting } from '#db/queries/work';
import { audience } from '~/domain/audiences/audience';
import { decideEnter } from '~/domain/procedures/leaving';
import { requiredText } from '~/form.server';
import type { Ctx } from '../context.server';
import { act } from './act.server';

export const EnterPhase = z.object({ phase: z.string().max(60), reason: requiredText(500) });

/**
 * The tender lead takes the procedure to its next phase, with a reason for the record. All who take part hear which
 * phase it is, at one moment. Refuses as `decideEnter` does.
 */
export async function enterPhase(
  ctx: Ctx,
  procedureId: string,
  { phase, reason }: z.infer<typeof EnterPhase>,
): Promise<void> {
  await act(ctx, procedureId, 'phase.enter', async (tx, { now }, { procedure }) => {
    const { questionCutOffAt } = procedure;
    const owed = (await selectWaiting(tx, [procedureId])).get(procedureId)?.owed ?? 0;
    decideEnter(procedure, phase, { now, questionCutOffAt, owed });
    await savePhase(tx, procedureId, phase);
    return {
      type: 'phase.entered',
      record: { from: procedure.phase, phase, reason },
      views: [{ audience: audience('participants', procedureId), type: 'phase.entered', data: { phase } }],
      result: undefined,
    };
  });
}
