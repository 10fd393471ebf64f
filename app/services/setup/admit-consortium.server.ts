import { insertConsortium } from '#db/queries/setup';
import { audience } from '~/domain/audiences/audience';
import type { Ctx } from '../context.server';
import { change } from '../ledger/change.server';
import { consortiumRows, type NewParticipant } from './consortium-rows';

/** Enters a consortium (possibly of one organisation) in the procedure's register of participants. */
export function admitConsortium(
  ctx: Ctx,
  procedureId: string,
  input: NewParticipant,
): Promise<{ readonly id: string }> {
  const id = crypto.randomUUID();
  return change(ctx, procedureId, async (tx, head) => {
    await insertConsortium(tx, consortiumRows({ id, procedureId, now: head.now }, input));
    return {
      type: 'participant.registered',
      record: { id, ...input },
      views: [
        {
          audience: audience('team', procedureId),
          type: 'participant.registered',
          data: { consortiumId: id },
        },
        { audience: audience('consortium', id), type: 'access_changed', data: {} },
      ],
      result: { id },
    };
  });
}
