import type { ComponentProps } from 'react';
import { Board } from '~/components/questions/board';
import { BoardClosed } from '~/components/questions/board-closed';
import { BoardGlance } from '~/components/questions/board-glance';
import { BoardRow } from '~/components/questions/board-row';
import { ChangedLine } from '~/components/questions/changed-line';
import { ChangedText } from '~/components/questions/changed-text';
import { MarkedText } from '~/components/questions/marked-text';
import { Onward } from '~/components/questions/onward';
import { QuestionFacts } from '~/components/questions/question-facts';
import { Versions } from '~/components/questions/versions';
import { WordingForm } from '~/components/questions/wording-form';
import { CLOSED, HINTS, OPEN, PLAIN, RECTIFIED, TELLTALE, TWICE } from './question-samples';
import { ANSWER, idOf, LEAD, NOW, notPossible, refused, TEXT } from './samples';
import { Specimen } from './specimen';

const nothing = () => {};
const WAITING = { received: 3, inModeration: 1, answered: 2 };
const FRESH = { id: idOf(50), original: TELLTALE, question: '', answer: '', wordingVersion: 0 };
const SAVED = { ...FRESH, id: idOf(51), question: TELLTALE, answer: ANSWER, wordingVersion: 3 };

type Wording = Partial<ComponentProps<typeof WordingForm>>;

const WORDINGS: readonly (readonly [as: string, wording: Wording])[] = [
  ['new: the words of the asker, to be made words for all', { question: FRESH }],
  ['saved, with places that may betray the asker', { hints: HINTS }],
  ['for a colleague who answers and does not moderate', { mayWord: false }],
  [
    'refused, and a colleague saved meanwhile',
    { result: notPossible('invalid', { seen: '2', answer: ANSWER }) },
  ],
  ['refused for want of an answer', { result: refused('answer'), question: { ...SAVED, answer: '' } }],
  ['released: nothing changes any more', { editable: false }],
];

/** The desk of the moderators and the tender lead. */
export function Desk() {
  return (
    <>
      <Specimen of="questions/board" as="in every column, of every age, late, too long, hidden" wide>
        <Board rows={OPEN} context={LEAD} now={NOW} />
      </Specimen>
      <Specimen of="questions/board" as="nothing waits" wide>
        <Board rows={[]} context={LEAD} now={NOW} />
      </Specimen>
      <Specimen of="questions/board-row" as="of each: to be chosen, waiting, late, released, withdrawn">
        <ul className="board__rows">
          {[OPEN[4]!, OPEN[0]!, OPEN[1]!, ...CLOSED].map((row, i) => (
            <BoardRow key={row.id} row={row} context={LEAD} now={NOW} choosable={i === 0} />
          ))}
        </ul>
      </Specimen>
      <Specimen of="questions/board-closed" as="a page in the middle; nothing">
        <BoardClosed rows={CLOSED} context={LEAD} now={NOW} newest="#" earlier="#" />
        <BoardClosed rows={[]} context={LEAD} now={NOW} newest={null} earlier={null} />
      </Specimen>
      <Specimen of="questions/board-glance" as="some">
        <BoardGlance rows={OPEN.slice(0, 4)} waiting={WAITING} context={LEAD} narrowed={false} />
      </Specimen>
      <Specimen of="questions/board-glance" as="nobody asked yet; none that a filter left">
        <BoardGlance rows={[]} waiting={null} context={LEAD} narrowed={false} />
        <BoardGlance rows={[]} waiting={WAITING} context={LEAD} narrowed />
      </Specimen>
      <Specimen of="questions/question-facts" as="waiting and late, a follow-up; released">
        <QuestionFacts question={OPEN[1]!} follows={1} context={LEAD} now={NOW} />
        <QuestionFacts question={CLOSED[0]!} follows={null} context={LEAD} now={NOW} />
      </Specimen>
      <Specimen of="questions/marked-text" as="with every reason; with none">
        <MarkedText words={TELLTALE} hints={HINTS} />
        <MarkedText words={TEXT} hints={[]} />
      </Specimen>
      {WORDINGS.map(([as, wording]) => (
        <Specimen key={as} of="questions/wording-form" as={as}>
          <WordingForm
            {...{ question: SAVED, hints: [], editable: true, mayWord: true, result: undefined }}
            {...wording}
          />
        </Specimen>
      ))}
      <Specimen of="questions/onward" as="ready, and there is a next one; the last">
        <Onward base="#" readyId={idOf(51)} next={{ id: idOf(52), pseudonym: 'Otter 25' }} />
        <Onward base="#" readyId={null} next={null} />
      </Specimen>
      <Specimen of="questions/changed-line">
        <ChangedLine onShow={nothing} />
      </Specimen>
      <Specimen of="questions/changed-text" wide>
        <ChangedText
          old={{ text: ANSWER, noticeNumber: 1 }}
          next={{
            text: ANSWER.replace('zes maanden', 'negen maanden, en na overleg langer'),
            noticeNumber: 2,
          }}
        />
      </Specimen>
      <Specimen of="questions/versions" as="rectified twice; once; never shows nothing" wide>
        <Versions thread={TWICE} />
        <Versions thread={RECTIFIED} />
        <Versions thread={PLAIN} />
      </Specimen>
    </>
  );
}
