import { ArrivalsBar } from '~/components/questions/arrivals-bar';
import { OwnQuestions } from '~/components/questions/own-questions';
import { PublishedQuestion } from '~/components/questions/published-question';
import { FilterBox, QuestionFilter } from '~/components/questions/question-filter';
import { ReleasedList } from '~/components/questions/released-list';
import { ThreadQuestion } from '~/components/questions/thread-question';
import { useText } from '~/i18n/use-text';
import { FOLLOW_UP, LONG, NO_FILTER, PLAIN, published, RECEIPTS, RECTIFIED, TWICE } from './question-samples';
import { idOf, LEAD, LOTS, PARTICIPANT, PROCEDURE_ID } from './samples';
import { Specimen } from './specimen';

const nothing = () => {};
const ARRIVAL = { noticeNumber: 3, questionNumber: 1, hidden: true };
const SOUGHT = { ...NO_FILTER, words: 'gezinshuis', lot: LOTS[0].id };

/** The release that the reader has not seen yet. */
const NEW = idOf(21);

const LISTS = [
  ['nothing was released yet', [], NO_FILTER, null],
  ['all, one of them new, and earlier pages', [published(2, { releaseId: NEW }), published(1)], NO_FILTER, 1],
  ['what a search found', [published(2)], SOUGHT, null],
  ['a search that found nothing', [], SOUGHT, null],
  ['nothing that the reader has not seen', [], { ...NO_FILTER, recent: true }, null],
] as const;

/** The questions as participants read them. */
export function Questions() {
  const { questions } = useText();
  const nowhere = { context: PARTICIPANT, followsNumber: null, recent: false };
  return (
    <>
      <Specimen of="questions/published-question" as="plain, of a participant, who can ask on">
        <PublishedQuestion thread={PLAIN} {...nowhere} />
      </Specimen>
      <Specimen of="questions/published-question" as="new, a follow-up on a lot">
        <PublishedQuestion thread={FOLLOW_UP} {...nowhere} followsNumber={1} recent />
      </Specimen>
      <Specimen of="questions/published-question" as="rectified twice, of the tender lead, who can again">
        <PublishedQuestion thread={TWICE} {...nowhere} context={LEAD} />
      </Specimen>
      <Specimen of="questions/published-question" as="long">
        <PublishedQuestion thread={LONG} {...nowhere} />
      </Specimen>
      <Specimen of="questions/thread-question" as="a question and its follow-up" wide>
        <ThreadQuestion thread={PLAIN} context={PARTICIPANT} followsNumber={null} />
        <ThreadQuestion thread={FOLLOW_UP} context={PARTICIPANT} followsNumber={1} />
      </Specimen>
      <Specimen of="questions/thread-question" as="rectified once" wide>
        <ThreadQuestion thread={RECTIFIED} context={PARTICIPANT} followsNumber={null} />
      </Specimen>
      <Specimen of="questions/own-questions" as="in every status, one late">
        <OwnQuestions receipts={RECEIPTS} context={PARTICIPANT} narrowed={false} />
      </Specimen>
      <Specimen of="questions/own-questions" as="none; none that a filter left">
        <OwnQuestions receipts={[]} context={PARTICIPANT} narrowed={false} />
        <OwnQuestions receipts={[]} context={PARTICIPANT} narrowed />
      </Specimen>
      <Specimen of="questions/question-filter" as="nothing chosen, with boxes" wide>
        <QuestionFilter filter={NO_FILTER} lots={LOTS} to={`/procedures/${PROCEDURE_ID}`}>
          <FilterBox name="nieuw" label={questions.filter.recent} checked={false} />
          <FilterBox name="eigen" label={questions.filter.own} checked />
        </QuestionFilter>
      </Specimen>
      <Specimen of="questions/question-filter" as="chosen; in a procedure without lots" wide>
        <QuestionFilter filter={SOUGHT} lots={[]} to={`/procedures/${PROCEDURE_ID}`} />
      </Specimen>
      <Specimen of="questions/arrivals-bar" as="on the whole list; on a part of it">
        <ArrivalsBar arrival={ARRIVAL} whole={null} seen={nothing} />
        <ArrivalsBar arrival={ARRIVAL} whole={`/procedures/${PROCEDURE_ID}`} seen={nothing} />
      </Specimen>
      {LISTS.map(([as, items, filter, nextBefore]) => (
        <Specimen key={as} of="questions/released-list" as={as}>
          <ReleasedList
            {...{ context: PARTICIPANT, published: items, filter, nextBefore, follows: new Map() }}
            recentIds={[NEW]}
          />
        </Specimen>
      ))}
    </>
  );
}
