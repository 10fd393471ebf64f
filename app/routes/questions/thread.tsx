import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData, useRevalidator } from '@remix-run/react';
import { useViews } from '~/components/live/live';
import { useProcedure } from '~/components/procedures/use-procedure';
import { threadsOf } from '~/components/questions/published';
import { ThreadQuestion } from '~/components/questions/thread-question';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Heading2, Paragraph } from '~/components/ui/typography';
import { refusalResponse } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { readThread, type Thread } from '~/services/questions/read-thread.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { procedureId, number } = args.params as { procedureId: string; number: string };
  return readThread(ctx, procedureId, number).catch((error: unknown) => {
    throw refusalResponse(error);
  });
}

export const meta = pageTitle<Thread>((text, data) =>
  data ? text.questions.thread.title(data.number) : null,
);

export default function ThreadPage() {
  const { questions } = useText();
  const context = useProcedure();
  const { number, rows } = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  // follow-ups come below and rectifications in their own place: nothing above moves
  useViews(context.procedure.id, context.cursor, ({ type }) => {
    if (type === 'release.published') revalidate();
  });
  const numberOf = new Map(rows.map((row) => [row.id, row.number]));
  const threads = threadsOf(rows).reverse();
  return (
    <section aria-labelledby="thread">
      <p className="screen-only">
        <Link to={`/procedures/${context.procedure.id}`}>{questions.thread.back}</Link>
      </p>
      <header className="sheet__head">
        <Heading2 id="thread">{questions.thread.title(number)}</Heading2>
        <AudienceBadge readers="all" />
      </header>
      <Paragraph>{questions.thread.lead}</Paragraph>
      {threads.map((thread) => (
        <ThreadQuestion
          key={thread.current.number}
          thread={thread}
          context={context}
          followsNumber={(thread.current.followUpOf && numberOf.get(thread.current.followUpOf)) || null}
        />
      ))}
      {threads.length === 1 && <p className="quiet screen-only">{questions.thread.alone}</p>}
    </section>
  );
}
