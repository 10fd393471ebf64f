import { audience, type AudienceKey } from '../audiences/audience';
import type { Role } from '../people/role';

/** Where a document lies: who reads it, who writes in it, and by what name they see each other there. */
export const ROOMS = ['consortium', 'party', 'joint', 'common', 'team'] as const;

export type Room = (typeof ROOMS)[number];

type RoomRule = {
  readonly reads: 'consortium' | 'party' | 'participants' | 'team';
  readonly writes: RoomRule['reads'];
  /** `own`: carets carry names, because all readers are of one side and know each other. */
  readonly names: 'own' | 'pseudonym';
  /** Who of the writing audience ever writes; in which phases is the template's to say. */
  readonly writers: readonly Role[];
  /** Who closes and reopens a document, and changes its title. */
  readonly keepers: readonly Role[];
};

const TEAM: readonly Role[] = ['tender_lead', 'tender_team', 'moderator'];
const LEADS: readonly Role[] = ['tender_lead', 'moderator'];

/** The rooms of a dialogue tender (roles.md: consortium private space, party dialogue room, common dialogue room). */
export const ROOM_RULES: Readonly<Record<Room, RoomRule>> = {
  consortium: {
    ...{ reads: 'consortium', writes: 'consortium', names: 'own' },
    ...{ writers: ['participant'], keepers: ['consortium_lead'] },
  },
  party: {
    ...{ reads: 'party', writes: 'party', names: 'pseudonym' },
    ...{ writers: ['participant', ...LEADS], keepers: LEADS },
  },
  joint: {
    ...{ reads: 'participants', writes: 'participants', names: 'pseudonym' },
    ...{ writers: ['participant', ...TEAM], keepers: LEADS },
  },
  common: {
    ...{ reads: 'participants', writes: 'team', names: 'pseudonym' },
    ...{ writers: TEAM, keepers: LEADS },
  },
  team: { reads: 'team', writes: 'team', names: 'own', writers: TEAM, keepers: LEADS },
};

/** The writing that a phase allows, for a template's table. */
export const allowWriting = (...rooms: readonly Room[]) =>
  Object.fromEntries(rooms.map((room) => [`document.write.${room}`, ROOM_RULES[room].writers])) as Partial<
    Record<`document.write.${Room}`, readonly Role[]>
  >;

export type Place = {
  readonly procedureId: string;
  /** Of a document in a consortium's or a party's room. */
  readonly consortiumId: string | null;
  /** What participants share about one lot is read by those who are interested in that lot. */
  readonly lotId: string | null;
};

/** Who reads and who writes in a room of a procedure. Refuses (RangeError) a room without its consortium. */
export function audiencesOf(
  room: Room,
  { procedureId, consortiumId, lotId }: Place,
): { readonly reads: AudienceKey; readonly writes: AudienceKey } {
  const key = (kind: RoomRule['reads']): AudienceKey => {
    if (kind === 'team') return audience('team', procedureId);
    if (kind === 'participants')
      return lotId ? audience('lot', lotId) : audience('participants', procedureId);
    if (!consortiumId) throw new RangeError(`no consortium for room ${room}`);
    return audience(kind, consortiumId);
  };
  const { reads, writes } = ROOM_RULES[room];
  return { reads: key(reads), writes: key(writes) };
}
