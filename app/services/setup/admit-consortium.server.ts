import { insertConsortium } from '#db/queries/setup';
import { audience } from '~/domain/audiences/audience';
import type { Ctx } from '../context.server';
import { change } from '../ledger/change.server';

type Member = {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly role: 'group_lead' | 'group_member' | 'subcontractor';
};

type Seat = {
  readonly personId: string;
  readonly personName: string;
  readonly organisationName: string;
  readonly lead: boolean;
};

export type NewParticipant = {
  readonly name: string;
  readonly members: readonly [Member, ...Member[]];
  readonly people: readonly [Seat, ...Seat[]];
  readonly lotIds: readonly string[];
};

/** Enters a consortium (possibly of one organisation) in the procedure's register of participants. */
export function admitConsortium(
  ctx: Ctx,
  procedureId: string,
  input: NewParticipant,
): Promise<{ readonly id: string }> {
  const id = crypto.randomUUID();
  const [room, team] = [audience('consortium', id), audience('team', procedureId)];
  return change(ctx, procedureId, async (tx, head) => {
    const own = { consortiumId: id, procedureId, audience: room };
    await insertConsortium(tx, {
      consortium: { id, procedureId, audience: room, name: input.name },
      participant: {
        ...{ ...own, audience: team, name: input.name, registeredAt: head.now },
        organisationNames: input.members.map((member) => member.organisationName),
      },
      members: input.members.map((member) => ({ ...own, ...member })),
      people: input.people.map((seat) => ({ ...own, ...seat })),
      interests: input.lotIds.map((lotId) => ({ ...own, lotId })),
    });
    return {
      type: 'participant.registered',
      record: { id, ...input },
      views: [
        { audience: team, type: 'participant.registered', data: { consortiumId: id } },
        { audience: room, type: 'access_changed', data: {} },
      ],
      result: { id },
    };
  });
}
