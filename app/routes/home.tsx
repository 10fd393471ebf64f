import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DateList } from '~/components/procedures/date-list';
import { NewsList } from '~/components/procedures/news-list';
import { ProcedureList } from '~/components/procedures/procedure-list';
import { TaskList } from '~/components/procedures/task-list';
import { tasksOf } from '~/components/procedures/tasks';
import { Heading1, Paragraph } from '~/components/ui/typography';
import { instantOf } from '~/domain/instant';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { listMyWork } from '~/services/procedures/list-my-work.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  // the server's clock only words how long something still takes
  return { work: await listMyWork(ctx), now: instantOf(new Date()) };
}

export const meta = pageTitle((text) => text.procedures.myWork);

export default function Home() {
  const text = useText();
  const { work, now } = useLoaderData<typeof loader>();
  const parties = work.filter((item) => item.ownOpen !== null);
  const dates = work
    .flatMap(({ procedure: { id, title, questionCutOffAt } }) =>
      questionCutOffAt && questionCutOffAt > now ? [{ key: id, at: questionCutOffAt, about: title }] : [],
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  if (work.length === 0)
    return (
      <>
        <Heading1>{text.procedures.myWork}</Heading1>
        <Paragraph lead>{text.procedures.empty}</Paragraph>
        <Paragraph>{text.procedures.emptyHelp}</Paragraph>
      </>
    );
  return (
    <>
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
        </div>
        <div>
          <DateList items={dates} now={now} />
        </div>
      </div>
    </>
  );
}
