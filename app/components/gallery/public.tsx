import { BudgetTable } from '~/components/public/budget-table';
import { DescribedLots } from '~/components/public/described-lots';
import { PlanningTable } from '~/components/public/planning-table';
import { PublicCrumb } from '~/components/public/public-crumb';
import { PublicHeader } from '~/components/public/public-header';
import { PublicationList } from '~/components/public/publication-list';
import { SectionList } from '~/components/public/section-list';
import { WayIn, type Place } from '~/components/public/way-in';
import { SECTION_KINDS } from '~/domain/procedures/publicity';
import { ANSWER, courseIn, LEAD, LONG_TITLE, LOTS, PARTY, PROCEDURE_ID, TEXT } from './samples';
import { Specimen } from './specimen';

const HEAD = { ...LEAD.procedure, summary: TEXT };
const BUDGET = [2028, 2029, 2030].flatMap((year, i) => [
  { position: 1, year, name: 'Gezinshuizen', covered: true, amountCents: 241_000_000 + i * 12_345_600 },
  { position: 2, year, name: LONG_TITLE, covered: false, amountCents: i * 98_765_400 },
]);
const DESCRIBED = LOTS.map((lot, i) => ({
  ...{ ...lot, text: i === 0 ? TEXT : null, budgetCents: i === 2 ? null : 241_000_000 },
}));
const PLANNED = ['strategy', 'preselection_enquiry', 'preselection_submission', 'dialogue_1'].map(
  (phase, i) => ({ phase, startsOn: `2027-0${i + 1}-01`, endsOn: i === 3 ? null : `2027-0${i + 1}-28` }),
);
const PUBLICATIONS = (['decision', 'memo', 'notice', 'document'] as const).map((kind, i) => ({
  ...{ id: kind, kind, publishedOn: `2026-1${i % 3}-12`, reference: i % 2 ? `VB-2026-${i}` : null },
  ...{ title: i === 1 ? LONG_TITLE : 'Jeugdhulp met verblijf', text: TEXT },
}));
const SECTIONS = SECTION_KINDS.map((kind) => ({ kind, text: `${TEXT}\n\n${ANSWER}` }));

const NOBODY: Place = {
  ...{ kind: 'visitor', organisations: [], parts: [], takesPart: false },
  may: { interest: true, participation: true },
};
const partAs = (role: Place['parts'][number]['role']) => [
  { consortiumId: role, consortiumName: PARTY, role },
];
const PLACES: readonly (readonly [as: string, place: Place])[] = [
  ['a visitor', NOBODY],
  ['too early', { ...NOBODY, may: { interest: true, participation: false } }],
  ['the buyer', { ...NOBODY, kind: 'buyer' }],
  ['signed in without an organisation', { ...NOBODY, kind: 'no_organisation' }],
  ['a member of an organisation', { ...NOBODY, kind: 'member' }],
  ['an administrator', { ...NOBODY, kind: 'administrator' }],
  ['a subcontractor', { ...NOBODY, kind: 'administrator', parts: partAs('subcontractor') }],
  ['a colleague takes part', { ...NOBODY, kind: 'member', parts: partAs('group_member') }],
  ['takes part', { ...NOBODY, kind: 'member', parts: partAs('group_lead'), takesPart: true }],
];

/** What everybody sees, without signing in. */
export function Public() {
  return (
    <>
      <Specimen of="public/public-header" as="the example; of a buyer, with a long title and no date" wide>
        <PublicHeader procedure={HEAD} />
        <PublicHeader procedure={{ ...HEAD, title: LONG_TITLE, example: false, questionCutOffAt: null }} />
      </Specimen>
      <Specimen of="public/public-crumb">
        <PublicCrumb procedure={{ id: PROCEDURE_ID, title: LONG_TITLE }} />
      </Specimen>
      {PLACES.map(([as, place]) => (
        <Specimen key={as} of="public/way-in" as={as}>
          <WayIn procedureId={PROCEDURE_ID} place={place} />
        </Specimen>
      ))}
      <Specimen of="public/budget-table" as="by years; none shows nothing" wide>
        <BudgetTable budget={BUDGET} />
        <BudgetTable budget={[]} />
      </Specimen>
      <Specimen of="public/described-lots" as="with and without words and an amount; none">
        <DescribedLots lots={DESCRIBED} />
        <DescribedLots lots={[]} />
      </Specimen>
      <Specimen of="public/planning-table" as="past, now, next, later" wide>
        <PlanningTable planned={PLANNED} course={courseIn('preselection_enquiry')} />
      </Specimen>
      <Specimen of="public/planning-table" as="no plan">
        <PlanningTable planned={[]} course={courseIn('strategy')} />
      </Specimen>
      <Specimen of="public/publication-list" as="of every kind; none">
        <PublicationList publications={PUBLICATIONS} />
        <PublicationList publications={[]} />
      </Specimen>
      <Specimen of="public/section-list" as="every section; none">
        <SectionList sections={SECTIONS} />
        <SectionList sections={[]} />
      </Specimen>
    </>
  );
}
