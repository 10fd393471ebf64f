import type { NewConsortium } from '#db/queries/setup';
import { audience } from '~/domain/audiences/audience';
import type { MemberRole } from '~/domain/consortia/member';
import type { Instant } from '~/domain/instant';

type Member = {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly role: MemberRole;
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

type Place = { readonly id: string; readonly procedureId: string; readonly now: Instant };

/** Everything that makes a party: its room, its line in the team's register, and what its organisations know of it. */
export function consortiumRows({ id, procedureId, now }: Place, input: NewParticipant): NewConsortium {
  const room = audience('consortium', id);
  const own = { consortiumId: id, procedureId, audience: room };
  return {
    consortium: { id, procedureId, audience: room, name: input.name },
    participant: {
      ...{ ...own, audience: audience('team', procedureId), name: input.name, registeredAt: now },
      organisationNames: input.members.map((member) => member.organisationName),
    },
    members: input.members.map((member) => ({ ...own, ...member })),
    people: input.people.map((seat) => ({ ...own, ...seat })),
    interests: input.lotIds.map((lotId) => ({ ...own, lotId })),
    participations: input.members.map(({ organisationId, role }) => ({
      ...{ ...own, organisationId, role, consortiumName: input.name, since: now },
      audience: audience('organisation', organisationId),
    })),
  };
}
