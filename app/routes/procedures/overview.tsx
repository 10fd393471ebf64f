import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { COURSE_WORDS } from '~/components/pages/course-words';
import { TermLine } from '~/components/pages/term-line';
import { CourseLine } from '~/components/procedures/course-line';
import { DateList } from '~/components/procedures/date-list';
import { datesOf } from '~/components/procedures/dates';
import { HappenedList } from '~/components/procedures/happened-list';
import { LotList } from '~/components/procedures/lot-list';
import { NewsBar } from '~/components/procedures/news-bar';
import { NewsList } from '~/components/procedures/news-list';
import { NextStep } from '~/components/procedures/next-step';
import { RoleCard } from '~/components/procedures/role-card';
import { TaskList } from '~/components/procedures/task-list';
import { tasksOf } from '~/components/procedures/tasks';
import { useProcedure } from '~/components/procedures/use-procedure';
import { instantOf } from '~/domain/instant';
import { courseOf, nextPhase, stageNow } from '~/domain/procedures/course';
import { readForm, typedValues } from '~/form.server';
import { refusalResponse, refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { EnterPhase, enterPhase } from '~/services/procedures/enter-phase.server';
import { readOverview } from '~/services/procedures/read-overview.server';
import { requireSession } from '~/session.server';
import { TOLD } from './told.server';

/** How many of the dates that come stand here. */
const DATES = 3;

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const overview = await readOverview(ctx, args.params.procedureId!, TOLD).catch((error: unknown) => {
    throw refusalResponse(error);
  });
  // the server's clock only words how long something still takes
  return { ...overview, now: instantOf(new Date()) };
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const procedureId = args.params.procedureId!;
  const form = await args.request.formData();
  try {
    await enterPhase(ctx, procedureId, readForm(EnterPhase, form));
    return redirect(`/procedures/${procedureId}/overzicht`);
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}

export const meta = pageTitle((text) => text.procedures.tabs.overview);

export default function Overview() {
  const text = useText();
  const context = useProcedure();
  const { work, happened, now } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { procedure, lots, roles } = context;
  return (
    <>
      <NewsBar watched={[{ procedureId: procedure.id, cursor: context.cursor }]} />
      <CourseLine course={courseOf(procedure)} />
      <TermLine ids={COURSE_WORDS[stageNow(courseOf(procedure))]} />
      <div className="columns">
        <div>
          {work && <TaskList tasks={tasksOf(text, work, now)} now={now} ownOpen={work.ownOpen} />}
          {roles.includes('participant') && <NewsList unopened={work?.unopened ?? []} />}
          <NextStep
            next={nextPhase(procedure)}
            home={`/procedures/${procedure.id}`}
            blocks={work?.blocks ?? []}
            unansweredLate={work?.waiting?.late ?? 0}
            mayEnter={work?.mayEnter ?? false}
            result={result}
          />
          <HappenedList happened={happened} />
        </div>
        <div>
          {work && <DateList items={datesOf([work], now, DATES)} now={now} />}
          <RoleCard roles={roles} />
          <LotList lots={lots} />
        </div>
      </div>
    </>
  );
}
