import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CourseLine } from '~/components/procedures/course-line';
import { DateList } from '~/components/procedures/date-list';
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
import { courseOf, nextPhase } from '~/domain/procedures/course';
import { readForm, typedValues } from '~/form.server';
import { refusalResponse, refusalResult } from '~/http.server';
import { catalogues } from '~/i18n/catalogue';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { EnterPhase, enterPhase } from '~/services/procedures/enter-phase.server';
import { readOverview } from '~/services/procedures/read-overview.server';
import { requireSession } from '~/session.server';

/** Events that no words tell of are left out. */
const TOLD = Object.keys(catalogues.nl.overview.happenings);

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
  const cutOff = procedure.questionCutOffAt;
  return (
    <>
      <NewsBar context={context} />
      <CourseLine course={courseOf(procedure)} />
      <div className="columns">
        <div>
          {work && <TaskList tasks={tasksOf(text, work, now)} now={now} ownOpen={work.ownOpen} />}
          {roles.includes('participant') && <NewsList unopened={work?.unopened ?? []} />}
          <NextStep
            next={nextPhase(procedure)}
            enquiry={procedure.phase.endsWith('_enquiry')}
            mayEnter={work?.mayEnter ?? false}
            waiting={work?.waiting ?? null}
            {...{ cutOff, now, result }}
          />
          <LotList lots={lots} />
        </div>
        <div>
          {cutOff && cutOff > now && (
            <DateList items={[{ key: procedure.id, at: cutOff, about: null }]} now={now} />
          )}
          <RoleCard roles={roles} />
          <HappenedList happened={happened} />
        </div>
      </div>
    </>
  );
}
