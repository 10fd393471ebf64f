import { Link } from '@remix-run/react';
import { Sheet } from '~/components/ui/sheet';
import { Heading3 } from '~/components/ui/typography';
import type { Role } from '~/domain/people/role';
import type { Stage } from '~/domain/procedures/course';
import { useText } from '~/i18n/use-text';
import { CourseStrip } from './course-line';
import { WhoYouAre } from './who-you-are';

type Item = {
  readonly procedure: {
    readonly id: string;
    readonly title: string;
    readonly phase: string;
    readonly example: boolean;
  };
  readonly roles: readonly Role[];
  readonly consortiumName: string | null;
  readonly course: readonly Stage[];
};

/** The procedures that the reader takes part in, each with where it stands. */
export function ProcedureList({ work }: { work: readonly Item[] }) {
  const { overview } = useText();
  return (
    <Sheet title={overview.mine}>
      <ul className="rows">
        {work.map((item) => (
          <Procedure key={item.procedure.id} item={item} />
        ))}
      </ul>
    </Sheet>
  );
}

function Procedure({ item: { procedure, roles, consortiumName, course } }: { item: Item }) {
  const { common, overview, procedures } = useText();
  const next = course.flatMap((stage) => stage.steps).find((step) => step.progress === 'next');
  return (
    <li className="procedure">
      <Heading3>
        <Link to={`/procedures/${procedure.id}/overzicht`}>{procedure.title}</Link>{' '}
        {procedure.example && <small className="quiet">({common.example})</small>}
      </Heading3>
      <WhoYouAre roles={roles} party={consortiumName} />
      <CourseStrip course={course} />
      <p className="procedure__phase">
        {overview.nowIn(procedures.phases[procedure.phase]!)}
        {next && <span className="quiet"> · {overview.thenTo(procedures.phases[next.id]!)}</span>}
      </p>
    </li>
  );
}
