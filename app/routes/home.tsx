import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { DateList } from '~/components/procedures/date-list';
import { datesOf } from '~/components/procedures/dates';
import { HappenedList } from '~/components/procedures/happened-list';
import { NewsBar } from '~/components/procedures/news-bar';
import { NewsList } from '~/components/procedures/news-list';
import { ProcedureList } from '~/components/procedures/procedure-list';
import { TaskList } from '~/components/procedures/task-list';
import { tasksOf } from '~/components/procedures/tasks';
import { Heading1, Paragraph } from '~/components/ui/typography';
import { instantOf } from '~/domain/instant';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { readHappened } from '~/services/procedures/read-happened.server';
import { listMyWork } from '~/services/procedures/list-my-work.server';
import { TOLD } from './procedures/told.server';
import { optionalSession } from '~/session.server';

/** How many of the dates that come stand here; a procedure's own page has the next ones too. */
const DATES = 4;
const NEWEST = 5;

/** Who has not signed in begins with what everybody can read. */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx, me } = await optionalSession(args);
  if (!me) throw redirect('/aanbestedingen');
  // the server's clock only words how long something still takes
  const work = await listMyWork(ctx);
  const ids = work.map(({ procedure }) => procedure.id);
  const happened = await readHappened(ctx, ids, TOLD, NEWEST);
  return { work, happened, now: instantOf(new Date()) };
}

export const meta = pageTitle((text) => text.procedures.myWork);

export default function Home() {
  const text = useText();
  const { work, happened, now } = useLoaderData<typeof loader>();
  const parties = work.filter((item) => item.ownOpen !== null);
  if (work.length === 0)
    return (
      <>
        <Heading1>{text.procedures.myWork}</Heading1>
        <Paragraph lead>{text.procedures.empty}</Paragraph>
        <Paragraph>{text.procedures.emptyHelp}</Paragraph>
        <Paragraph>
          <Link to="/aanbestedingen" className="button-link">
            {text.procedures.toPublic}
          </Link>
        </Paragraph>
      </>
    );
  return (
    <>
      <NewsBar watched={work.map(({ procedure, cursor }) => ({ procedureId: procedure.id, cursor }))} />
      <Heading1>{text.procedures.myWork}</Heading1>
      <Paragraph lead>{text.procedures.myWorkLead}</Paragraph>
      <div className="columns">
        <div>
          <TaskList
            tasks={work.flatMap((item) => tasksOf(text, item, now))}
            now={now}
            several={work.length > 1}
            ownOpen={parties.length > 0 ? parties.reduce((sum, item) => sum + item.ownOpen!, 0) : null}
          />
          {parties.length > 0 && <NewsList unopened={work.flatMap((item) => item.unopened)} />}
          <ProcedureList work={work} />
          <HappenedList
            happened={happened}
            titles={new Map(work.map(({ procedure }) => [procedure.id, procedure.title]))}
          />
        </div>
        <div>
          <DateList items={datesOf(work, now, DATES)} now={now} several={work.length > 1} />
        </div>
      </div>
    </>
  );
}
