import type { Delivery } from '~/components/releases/delivery-facts';
import { DeliveryPicture } from '~/components/releases/delivery-picture';
import { DeliveryTable } from '~/components/releases/delivery-table';
import { NoticeHead } from '~/components/releases/notice-head';
import { NoticeList } from '~/components/releases/notice-list';
import { NoticeQuestion } from '~/components/releases/notice-question';
import { ReleaseCandidate, type Candidate } from '~/components/releases/release-candidate';
import { FOLLOW_UP, HINTS, PLAIN, RECTIFIED, TELLTALE } from './question-samples';
import { ago, ANSWER, DAY, HOUR, idOf, LONG_TITLE, LOTS, PARTICIPANT, PARTY, PROCEDURE_ID } from './samples';
import { Specimen } from './specimen';

const PEOPLE = ['Noor Voorbeeld', 'Sam de Proef', 'Bo Fictie-van der Lange Achternaam', 'Kim Maquette'];

/** How far a release came: available to all, and pushed, mailed and opened to the first `reached` people. */
const deliveries = (reached: number): readonly Delivery[] =>
  PEOPLE.map((personName, i) => ({
    ...{ personName, partyName: i === 2 ? LONG_TITLE : PARTY, availableAt: ago(DAY) },
    pushedAt: i < reached ? ago(DAY) : null,
    mailedAt: i < reached ? ago(DAY - 3 - i) : null,
    openedAt: i < reached ? ago(DAY - i * 5 * HOUR) : null,
  }));

const PICTURES = [
  ['nobody to send to', []],
  ['at the moment of release', deliveries(0)],
  ['half way', deliveries(2)],
  ['everybody has it', deliveries(4)],
] as const;

const candidate = (n: number, its: Partial<Candidate> = {}): Candidate => ({
  ...{ id: idOf(60 + n), pseudonym: 'Otter 25', lotId: null, follows: null, version: 1 },
  ...{ question: PLAIN.current.question, answer: ANSWER, hints: { question: [], answer: [] } },
  ...its,
});
const NOTICE = { number: 2, reason: null, publishedAt: ago(DAY) };
const PROOF = `https://portaal.example/procedures/${PROCEDURE_ID}/notas/${idOf(20)}/bewijs`;
const LISTED = (['rectification', 'clarification'] as const).map((kind, i) => ({
  ...{ id: idOf(20 + i), number: 2 - i, kind, publishedAt: ago((i + 1) * DAY) },
}));

/** The notices: made, released, delivered. */
export function Releases() {
  const plain = { context: PARTICIPANT, followsNumber: null, rectifiedIn: null };
  return (
    <>
      <Specimen of="releases/release-candidate" as="goes along, on a lot">
        <ReleaseCandidate
          candidate={candidate(1, { lotId: LOTS[0].id, follows: 1 })}
          {...{ lots: LOTS, number: 2, checked: true }}
        />
      </Specimen>
      <Specimen of="releases/release-candidate" as="left out, with places that may betray the asker">
        <ReleaseCandidate
          candidate={candidate(2, { question: TELLTALE, hints: { question: HINTS, answer: [] } })}
          {...{ lots: LOTS, number: null, checked: false }}
        />
      </Specimen>
      <Specimen of="releases/notice-head" as="of a clarification">
        <NoticeHead release={NOTICE} proofUrl={PROOF} />
      </Specimen>
      <Specimen of="releases/notice-head" as="of a rectification, with its reason">
        <NoticeHead release={{ ...NOTICE, reason: 'De termijn ontbrak in het antwoord.' }} proofUrl={PROOF} />
      </Specimen>
      <Specimen of="releases/notice-question" as="plain; a follow-up that was rectified later" wide>
        <NoticeQuestion thread={PLAIN} {...plain} />
        <NoticeQuestion thread={FOLLOW_UP} {...plain} followsNumber={1} rectifiedIn={3} />
      </Specimen>
      <Specimen of="releases/notice-question" as="in a rectification" wide>
        <NoticeQuestion thread={RECTIFIED} {...plain} />
      </Specimen>
      <Specimen of="releases/notice-list" as="for the team; for a participant">
        <NoticeList releases={LISTED} procedureId={PROCEDURE_ID} withDeliveries />
        <NoticeList releases={LISTED} procedureId={PROCEDURE_ID} withDeliveries={false} />
      </Specimen>
      <Specimen of="releases/notice-list" as="none">
        <NoticeList releases={[]} procedureId={PROCEDURE_ID} withDeliveries={false} />
      </Specimen>
      {PICTURES.map(([as, of]) => (
        <Specimen key={as} of="releases/delivery-picture" as={as}>
          <DeliveryPicture deliveries={of} publishedAt={ago(DAY)} />
        </Specimen>
      ))}
      <Specimen of="releases/delivery-table" as="half way; nobody" wide>
        <DeliveryTable deliveries={deliveries(2)} />
        <DeliveryTable deliveries={[]} />
      </Specimen>
    </>
  );
}
