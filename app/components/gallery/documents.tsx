import { Comments } from '~/components/documents/comments';
import { DocumentList } from '~/components/documents/document-list';
import { DocumentText } from '~/components/documents/document-text';
import { EndedNotice } from '~/components/documents/editor/ended-notice';
import { KeeperTools } from '~/components/documents/keeper-tools';
import { RenameForm } from '~/components/documents/rename-form';
import { RoomBadge } from '~/components/documents/room-badge';
import { Seal } from '~/components/documents/seal';
import { WhoSees } from '~/components/documents/who-sees';
import { ROOMS } from '~/domain/documents/room';
import { COMMENTS, DIGEST, documentsIn, EMPTY_TEXT, EVERY_TEXT } from './document-samples';
import { ago, DAY, idOf, LEAD, LONG_TITLE, LOTS, notPossible, PARTICIPANT, PARTY, refused } from './samples';
import { Specimen } from './specimen';

/** Rooms, documents and the remarks beside them. */
export function Documents() {
  const beside = { documentId: idOf(71), newId: idOf(90), before: null, isNewest: true, result: undefined };
  const own = { room: 'consortium', lot: null, party: null } as const;
  return (
    <>
      <Specimen of="documents/room-badge" as="every room; of a lot; of a party, for the buyer">
        <div className="gallery__row">
          {ROOMS.map((room) => (
            <RoomBadge key={room} room={room} lot={null} party={null} />
          ))}
          <RoomBadge room="joint" lot={LOTS[0].name} party={null} />
          <RoomBadge room="party" lot={null} party={PARTY} />
        </div>
      </Specimen>
      {ROOMS.map((room) => (
        <Specimen key={room} of="documents/document-list" as={`${room}: open, closed, long`}>
          <DocumentList room={room} mayMake documents={documentsIn(room)} context={LEAD} />
        </Specimen>
      ))}
      <Specimen of="documents/document-list" as="every room, empty">
        {ROOMS.map((room) => (
          <DocumentList key={room} room={room} mayMake={false} documents={[]} context={PARTICIPANT} />
        ))}
      </Specimen>
      <Specimen of="documents/document-list" as="empty, where the reader can make one">
        <DocumentList room="consortium" mayMake documents={[]} context={PARTICIPANT} />
      </Specimen>
      <Specimen of="documents/who-sees" as="own room, with its people; of a lot, by a name; closed">
        <WhoSees {...own} people={['Noor Voorbeeld', 'Sam de Proef']} open />
        <WhoSees room="joint" lot={LOTS[0].name} party={null} shownAs="Otter 25" open />
        <WhoSees room="team" lot={null} party={null} />
      </Specimen>
      <Specimen of="documents/document-text" as="everything that it can hold">
        <div className="document-text">
          <DocumentText text={EVERY_TEXT} />
        </div>
      </Specimen>
      <Specimen of="documents/document-text" as="empty">
        <DocumentText text={EMPTY_TEXT} />
      </Specimen>
      <Specimen of="documents/seal" as="holds">
        <Seal seal={{ digest: DIGEST, holds: true }} />
      </Specimen>
      <Specimen of="documents/seal" as="does not hold">
        <Seal seal={{ digest: DIGEST, holds: false }} />
      </Specimen>
      <Specimen of="documents/comments" as="of every side, where the reader can comment">
        <Comments {...beside} comments={COMMENTS} commentAs="Otter 25" />
      </Specimen>
      <Specimen of="documents/comments" as="refused; none yet">
        <Comments {...beside} comments={[]} commentAs="Otter 25" result={refused('text')} />
      </Specimen>
      <Specimen of="documents/comments" as="an earlier page; for a reader only">
        <Comments {...beside} comments={COMMENTS} commentAs={null} before={ago(DAY)} isNewest={false} />
      </Specimen>
      <Specimen of="documents/keeper-tools" as="open; closed">
        <KeeperTools title={LONG_TITLE} frozen={false} result={undefined} />
        <KeeperTools title={LONG_TITLE} frozen result={undefined} />
      </Specimen>
      <Specimen of="documents/keeper-tools" as="refused: a colleague changed it meanwhile">
        <KeeperTools
          {...{ title: 'Samen wonen', frozen: false }}
          result={notPossible('document_changed', { title: LONG_TITLE })}
        />
      </Specimen>
      <Specimen of="documents/rename-form" as="refused: no title">
        <RenameForm title="Samen wonen" result={refused('title')} />
      </Specimen>
      {(['no_access', 'signed_out'] as const).map((ending) => (
        <Specimen key={ending} of="documents/editor/ended-notice" as={ending}>
          <EndedNotice ending={ending} />
        </Specimen>
      ))}
    </>
  );
}
