import { CourseLine, CourseStrip } from '~/components/procedures/course-line';
import { DateList } from '~/components/procedures/date-list';
import { NextStep } from '~/components/procedures/next-step';
import { NewsList } from '~/components/procedures/news-list';
import { RoleCard } from '~/components/procedures/role-card';
import { TaskList } from '~/components/procedures/task-list';
import { tasksOf } from '~/components/procedures/tasks';
import { WhoYouAre } from '~/components/procedures/who-you-are';
import { Cell, Row, Table } from '~/components/ui/table';
import { toInstant } from '~/domain/instant';
import { courseOf } from '~/domain/procedures/course';
import { formatPrecise } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

const NOW = toInstant('2026-12-30T09:00:00.000000Z');
const SOON = toInstant('2027-01-11T11:00:00.000000Z');
const PHASES = ['strategy', 'preselection_enquiry', 'dialogue_2', 'closed'];
const at = (phase: string) => ({ template: 'dialooggericht-sas', templateVersion: 1, phase });

/** The larger pieces, full and empty. */
export function Pieces() {
  const text = useText();
  const locale = useLocale();
  const { releases, common } = text;
  const work = {
    procedure: { id: 'x', title: common.example, questionCutOffAt: SOON },
    waiting: { received: 1, inModeration: 2, answered: 3 },
    ...{ mayAsk: true, ownOpen: 2 },
  };
  return (
    <section>
      {PHASES.map((phase) => (
        <CourseLine key={phase} course={courseOf(at(phase))} />
      ))}
      {PHASES.map((phase) => (
        <CourseStrip key={phase} course={courseOf(at(phase))} />
      ))}
      <div className="gallery__row">
        <WhoYouAre roles={['tender_lead', 'moderator']} party={null} />
        <WhoYouAre roles={['participant']} party={common.example} />
        <WhoYouAre roles={[]} party={null} />
      </div>
      <TaskList tasks={tasksOf(text, work, NOW)} now={NOW} ownOpen={work.ownOpen} several />
      <TaskList tasks={[]} now={NOW} ownOpen={null} />
      <NewsList
        unopened={[{ viewId: 'v', procedureId: 'x', number: 2, kind: 'clarification', publishedAt: NOW }]}
      />
      <NewsList unopened={[]} />
      <DateList
        items={[
          { kind: 'cut_off', key: 'x', at: SOON, procedureTitle: common.example },
          {
            ...{ kind: 'planned', key: 'y', procedureTitle: common.example },
            ...{ phase: 'dialogue_1', what: 'starts', day: '2027-03-01' },
          },
        ]}
        now={NOW}
        several
      />
      <NextStep
        next="preselection_submission"
        home="/"
        blocks={[
          { code: 'cut_off_ahead', at: SOON },
          { code: 'questions_owed', count: 2 },
        ]}
        unansweredLate={0}
        mayEnter
        result={undefined}
      />
      <NextStep next="funnel" home="/" blocks={[]} unansweredLate={1} mayEnter result={undefined} />
      <RoleCard roles={['participation_council']} />
      <Table aria-label={releases.deliveries} columns={[releases.recipient, releases.party, releases.opened]}>
        {[1, 2, 3].map((n) => (
          <Row key={n}>
            <Cell>{common.example}</Cell>
            <Cell>{common.readers.party}</Cell>
            <Cell>{formatPrecise(locale, NOW)}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}
