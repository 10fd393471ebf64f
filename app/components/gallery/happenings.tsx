import { DateList } from '~/components/procedures/date-list';
import type { DateItem } from '~/components/procedures/dates';
import { HappenedList } from '~/components/procedures/happened-list';
import { NewsList } from '~/components/procedures/news-list';
import { TaskList } from '~/components/procedures/task-list';
import { tasksOf } from '~/components/procedures/tasks';
import { audience } from '~/domain/audiences/audience';
import { useText } from '~/i18n/use-text';
import { ago, DAY, HOUR, idOf, LONG_TITLE, NOW, PROCEDURE_ID, SOON } from './samples';
import { Specimen } from './specimen';

const TITLE = 'Jeugdhulp met verblijf';
const DATES: readonly DateItem[] = [
  { kind: 'cut_off', key: 'soon', at: SOON, procedureTitle: TITLE },
  { kind: 'cut_off', key: 'today', at: ago(-HOUR), procedureTitle: LONG_TITLE },
  ...(['starts', 'ends'] as const).map((what) => ({
    ...{ kind: 'planned' as const, key: what, procedureTitle: TITLE },
    ...{ phase: 'dialogue_1', what, day: '2027-03-01' },
  })),
];
const NEWS = (['clarification', 'rectification'] as const).map((kind, i) => ({
  ...{ viewId: kind, procedureId: PROCEDURE_ID, number: i + 2, kind, publishedAt: ago(i * DAY) },
}));
const AUDIENCES = [
  'public',
  audience('participants', PROCEDURE_ID),
  audience('team', PROCEDURE_ID),
  audience('moderators', PROCEDURE_ID),
  audience('party', idOf(5)),
  audience('auditors', PROCEDURE_ID),
];

/** One of every kind that the catalogue has words for, the audiences in turn. */
function useHappened(isNew: (i: number) => boolean) {
  const { overview } = useText();
  const plain = Object.keys(overview.happenings).map((type) => ({ type, about: {} }));
  const own = Object.keys(overview.ownHappenings).map((type) => ({
    ...{ type, about: { audience: audience('party', idOf(5)) } },
  }));
  const document = { id: idOf(7), title: LONG_TITLE };
  const told = [
    { type: 'release.published', about: { number: 2 } },
    { type: 'phase.entered', about: { phase: 'dialogue_1' } },
    ...Object.keys(overview.happenedTo).map((type) => ({ type, about: { document } })),
  ];
  return [...told, ...plain, ...own].map(({ type, about }, i) => ({
    ...{ id: String(i), procedureId: i % 2 ? 'second' : PROCEDURE_ID, type, at: ago(i * 5 * HOUR) },
    ...{
      audience: AUDIENCES[i % AUDIENCES.length]!,
      phase: null,
      number: null,
      questionId: null,
      document: null,
    },
    ...{ isNew: isNew(i), ...about },
  }));
}

/** What is to do, what is new, what comes and what happened. */
export function Happenings() {
  const text = useText();
  const all = useHappened((i) => i < 3);
  const none = useHappened(() => false).slice(0, 3);
  const procedure = { id: PROCEDURE_ID, title: TITLE, questionCutOffAt: SOON };
  const asks = tasksOf(
    text,
    { procedure, mayAsk: true, toRemark: 0, noticeBy: null, waiting: null, ownOpen: 2 },
    NOW,
  );
  const waiting = { received: 1, inModeration: 2, answered: 3 };
  const many = tasksOf(
    text,
    { procedure, mayAsk: true, toRemark: 2, noticeBy: '2026-12-26', waiting, ownOpen: null },
    NOW,
  );
  return (
    <>
      <Specimen of="procedures/task-list" as="nothing to do; and questions of one's own that wait">
        <TaskList tasks={[]} now={NOW} ownOpen={null} />
        <TaskList tasks={[]} now={NOW} ownOpen={2} />
      </Specimen>
      <Specimen of="procedures/task-list" as="one, with a date; the same when it has passed">
        <TaskList tasks={asks} now={NOW} ownOpen={2} />
        <TaskList tasks={asks} now={ago(-20 * DAY)} ownOpen={0} />
      </Specimen>
      <Specimen of="procedures/task-list" as="many, of several procedures">
        <TaskList tasks={many} now={NOW} ownOpen={null} several />
      </Specimen>
      <Specimen of="procedures/date-list" as="of several procedures; none shows nothing">
        <DateList items={DATES} now={NOW} several />
        <DateList items={[]} now={NOW} />
      </Specimen>
      <Specimen of="procedures/date-list" as="one, of the plan alone">
        <DateList items={DATES.slice(2, 3)} now={NOW} />
      </Specimen>
      <Specimen of="procedures/news-list" as="of both kinds; none">
        <NewsList unopened={NEWS} />
        <NewsList unopened={[]} />
      </Specimen>
      <Specimen of="procedures/happened-list" as="of every kind, the first three new, of two procedures">
        <HappenedList
          happened={all}
          titles={
            new Map([
              [PROCEDURE_ID, TITLE],
              ['second', LONG_TITLE],
            ])
          }
        />
      </Specimen>
      <Specimen of="procedures/happened-list" as="nothing new; nothing at all">
        <HappenedList happened={none} />
        <HappenedList happened={[]} />
      </Specimen>
    </>
  );
}
