import { Sheet } from '~/components/ui/sheet';
import { Cell, Row, Table } from '~/components/ui/table';
import type { Progress, Stage } from '~/domain/procedures/course';
import { formatDay } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Planned = { readonly phase: string; readonly startsOn: string; readonly endsOn: string | null };

/** When each step is meant to begin and end, and how far it is. */
export function PlanningTable({
  planned,
  course,
}: {
  planned: readonly Planned[];
  course: readonly Stage[];
}) {
  const { publicity, procedures } = useText();
  const progressOf = (phase: string): Progress =>
    course.flatMap((stage) => stage.steps).find((step) => step.id === phase)?.progress ?? 'later';
  return (
    <Sheet title={publicity.planning} readers="public">
      {planned.length === 0 && <p>{publicity.noPlanning}</p>}
      {planned.length > 0 && (
        <>
          <p>{publicity.planningLead}</p>
          <Table
            aria-label={publicity.planning}
            columns={[publicity.phase, publicity.from, publicity.until, publicity.state]}
          >
            {planned.map(({ phase, startsOn, endsOn }) => (
              <Row key={phase}>
                <th scope="row" className="utrecht-table__cell line">
                  {procedures.phases[phase]}
                </th>
                <Cell>
                  <Day day={startsOn} />
                </Cell>
                <Cell>{endsOn ? <Day day={endsOn} /> : publicity.open}</Cell>
                <Cell>
                  {progressOf(phase) === 'now' ? (
                    <strong>{publicity.progress.now}</strong>
                  ) : (
                    publicity.progress[progressOf(phase)]
                  )}
                </Cell>
              </Row>
            ))}
          </Table>
        </>
      )}
    </Sheet>
  );
}

/** A calendar day. */
export function Day({ day }: { day: string }) {
  const locale = useLocale();
  return <time dateTime={day}>{formatDay(locale, day)}</time>;
}
