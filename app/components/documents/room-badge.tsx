import { AudienceBadge, type Readers } from '~/components/ui/audience-badge';
import type { Room } from '~/domain/documents/room';
import { useText } from '~/i18n/use-text';

const READERS: Record<Room, Readers> = {
  consortium: 'party',
  party: 'party',
  joint: 'all',
  common: 'all',
  team: 'team',
};

/** Who reads in a room; of a lot, and for the buyer's side with which party. */
export function RoomBadge({ room, lot, party }: { room: Room; lot: string | null; party: string | null }) {
  const { documents } = useText();
  return <AudienceBadge readers={READERS[room]} words={documents.rooms[room].badge({ lot, party })} />;
}
