import type { ComponentProps } from 'react';
import { CourseLine, CourseStrip } from '~/components/procedures/course-line';
import { LotList } from '~/components/procedures/lot-list';
import { NextStep } from '~/components/procedures/next-step';
import { ProcedureHeader } from '~/components/procedures/procedure-header';
import { ProcedureList } from '~/components/procedures/procedure-list';
import { RoleCard } from '~/components/procedures/role-card';
import { WhoYouAre } from '~/components/procedures/who-you-are';
import { PROCEDURE_ROLES, type Role } from '~/domain/people/role';
import {
  contextOf,
  courseIn,
  LEAD,
  LONG_TITLE,
  LOTS,
  notPossible,
  PARTICIPANT,
  PARTY,
  PROCEDURE_ID,
  refused,
  SOON,
} from './samples';
import { Specimen } from './specimen';

const PHASES = ['strategy', 'preselection_enquiry', 'dialogue_2', 'closed'];
const ROLES: readonly (readonly Role[])[] = [
  ...PROCEDURE_ROLES.map((role) => [role]),
  ['participant'],
  ['participant', 'consortium_lead'],
  ['tender_lead', 'moderator'],
  [],
];

type Step = Partial<ComponentProps<typeof NextStep>>;

const AHEAD = { code: 'cut_off_ahead', at: SOON } as const;
const OWED = { code: 'questions_owed', count: 2 } as const;
const STEPS: readonly (readonly [as: string, step: Step])[] = [
  ['blocked by a date and by questions', { blocks: [AHEAD, OWED] }],
  ['blocked, for a reader who may not take it', { blocks: [AHEAD, OWED], mayEnter: false }],
  ['free', {}],
  ['free, with questions that came late', { unansweredLate: 1 }],
  ['free, for a reader', { mayEnter: false }],
  ['free, and refused for want of a reason', { result: refused('reason') }],
  ['blocked meanwhile', { blocks: [OWED], result: notPossible('questions_owed', {}, { count: 2 }) }],
  ['after the last phase', { next: null }],
];

/** Where a procedure stands, and who the reader is in it. */
export function Procedures() {
  const item = (id: string, phase: string, roles: readonly Role[], title: string) => ({
    procedure: { id, title, phase, example: id === PROCEDURE_ID },
    ...{ roles, consortiumName: roles.includes('participant') ? PARTY : null, course: courseIn(phase) },
  });
  const work = [
    item(PROCEDURE_ID, 'preselection_enquiry', ['tender_lead', 'moderator'], 'Jeugdhulp met verblijf'),
    item('second', 'dialogue_2', ['participant'], LONG_TITLE),
    item('third', 'closed', [], 'Jeugdhulp met verblijf'),
  ];
  return (
    <>
      {PHASES.map((phase) => (
        <Specimen key={phase} of="procedures/course-line" as={`in the phase ${phase}`} wide>
          <CourseLine course={courseIn(phase)} />
          <CourseStrip course={courseIn(phase)} />
        </Specimen>
      ))}
      <Specimen of="procedures/procedure-header" as="of the tender lead, who moderates too" wide>
        <ProcedureHeader context={LEAD} party={null} />
      </Specimen>
      <Specimen
        of="procedures/procedure-header"
        as="of a participant; of nobody, with a long title, no date"
        wide
      >
        <ProcedureHeader context={PARTICIPANT} party={PARTY} />
        <ProcedureHeader
          context={contextOf([], { title: LONG_TITLE, example: false, cutOff: false })}
          party={null}
        />
      </Specimen>
      <Specimen of="procedures/procedure-list" as="begin, middle with a long title, end without a role">
        <ProcedureList work={work} />
      </Specimen>
      <Specimen of="procedures/who-you-are" as="in two roles; for a party; with a long name; nobody">
        <WhoYouAre roles={['tender_lead', 'moderator']} party={null} />
        <WhoYouAre roles={['participant']} party={PARTY} />
        <WhoYouAre roles={['participant', 'consortium_lead']} party={LONG_TITLE} />
        <WhoYouAre roles={[]} party={null} />
      </Specimen>
      {ROLES.map((roles) => (
        <Specimen key={roles.join()} of="procedures/role-card" as={roles.join(' and ') || 'without a role'}>
          <RoleCard roles={roles} />
        </Specimen>
      ))}
      <Specimen of="procedures/lot-list" as="some; none">
        <LotList lots={LOTS} />
        <LotList lots={[]} />
      </Specimen>
      {STEPS.map(([as, step]) => (
        <Specimen key={as} of="procedures/next-step" as={as}>
          <NextStep
            {...{ next: 'preselection_submission', home: '#', blocks: [], unansweredLate: 0 }}
            {...{ mayEnter: true, result: undefined }}
            {...step}
          />
        </Specimen>
      ))}
    </>
  );
}
