import { Link } from '@remix-run/react';
import { lotName, type ProcedureContext } from '~/components/procedures/use-procedure';
import { Heading3 } from '~/components/ui/typography';
import type { Room } from '~/domain/documents/room';
import type { Instant } from '~/domain/instant';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import { RoomBadge } from './room-badge';

type Listed = {
  readonly id: string;
  readonly room: Room;
  readonly title: string;
  readonly lotId: string | null;
  readonly partyName: string | null;
  readonly createdAt: Instant;
  readonly frozenAt: Instant | null;
};

type Props = {
  room: Room;
  mayMake: boolean;
  documents: readonly Listed[];
  context: ProcedureContext;
};

/** One room with its documents, and the way to a new one. */
export function DocumentList({ room, mayMake, documents: listed, context }: Props) {
  const { documents } = useText();
  const words = documents.rooms[room];
  const base = `/procedures/${context.procedure.id}/documenten`;
  const isParty = context.roles.includes('participant');
  const heading = words.heading(isParty);
  return (
    <section className="sheet" data-room={room} aria-labelledby={`ruimte-${room}`}>
      <header className="sheet__head">
        <Heading3 id={`ruimte-${room}`}>{heading}</Heading3>
        {(room !== 'party' || isParty) && <RoomBadge room={room} lot={null} party={null} />}
      </header>
      <p className="quiet">{words.lead}</p>
      {listed.length === 0 && <p>{mayMake ? words.emptyMayMake : words.empty}</p>}
      {listed.length > 0 && (
        <ul role="list" className="rows">
          {listed.map((document) => (
            <Item key={document.id} document={document} base={base} lots={context.lots} />
          ))}
        </ul>
      )}
      {mayMake && (
        <p>
          <Link className="button-link button-link--second" to={`${base}/nieuw?ruimte=${room}`}>
            {documents.make}
            <span className="visually-hidden">: {heading}</span>
          </Link>
        </p>
      )}
    </section>
  );
}

/** In these a lot makes the readers fewer than the room's. */
const SHARED: readonly Room[] = ['joint', 'common'];

type ItemProps = { document: Listed; base: string; lots: ProcedureContext['lots'] };

function Item({ document, base, lots }: ItemProps) {
  const { common, documents } = useText();
  const locale = useLocale();
  const { id, room, title, lotId, partyName, createdAt, frozenAt } = document;
  const lot = lotId && lotName(lots, lotId, common.unknown);
  return (
    <li data-document={id}>
      <Link to={`${base}/${id}`} className="clamp" lang="nl">
        {title}
      </Link>
      <span className="quiet">
        {lot ? documents.lot(lot) : common.procedureWide} · {documents.made.toLowerCase()}{' '}
        {formatShort(locale, createdAt)}
      </span>
      {(partyName || (lot && SHARED.includes(room))) && <RoomBadge room={room} lot={lot} party={partyName} />}
      {frozenAt && <span className="state state--closed">{documents.closed}</span>}
    </li>
  );
}
