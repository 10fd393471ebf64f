import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Heading2, Paragraph } from '@utrecht/component-library-react';
import { useProcedure } from '~/components/procedures/use-procedure';
import { Board } from '~/components/questions/board';
import { OwnQuestions } from '~/components/questions/own-questions';
import { PublishedQuestion } from '~/components/questions/published-question';
import { useLiveQuestions } from '~/components/questions/use-live-questions';
import { NoticeList } from '~/components/releases/notice-list';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { refusalResponse } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { listQuestions } from '~/services/questions/list-questions.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const wanted = new URL(args.request.url).searchParams.get('voor') ?? '';
  const before = /^\d{1,9}$/.test(wanted) ? Number(wanted) : null;
  return listQuestions(ctx, args.params.procedureId!, before).catch((error: unknown) => {
    throw refusalResponse(error);
  });
}

export const meta = pageTitle((text) => text.questions.title);

export default function Questions() {
  const text = useText();
  const context = useProcedure();
  const { published, nextBefore, receipts, board, releases } = useLoaderData<typeof loader>();
  const threads = useLiveQuestions(context, published);
  const numberOf = new Map(
    threads.flatMap(({ current, earlier }) => [current, ...earlier].map((i) => [i.id, i.number])),
  );
  const isParty = context.roles.includes('participant');
  const seesBoard = context.may['question.answer'] || context.roles.includes('auditor');
  return (
    <div className="columns">
      <section>
        <header className="sheet__head">
          <Heading2>{text.questions.released}</Heading2>
          <AudienceBadge readers="all" />
        </header>
        <Paragraph>{threads.length > 0 ? text.questions.lead : text.questions.noneReleased}</Paragraph>
        {threads.map((thread) => (
          <PublishedQuestion
            key={thread.current.number}
            thread={thread}
            context={context}
            followsNumber={
              thread.current.followUpOf ? (numberOf.get(thread.current.followUpOf) ?? null) : null
            }
          />
        ))}
        {nextBefore !== null && <Link to={`?voor=${nextBefore}`}>{text.questions.earlier}</Link>}
      </section>
      <div>
        {isParty && <OwnQuestions receipts={receipts} context={context} />}
        {seesBoard && <Board rows={board} context={context} />}
        {seesBoard && <NoticeList releases={releases} procedureId={context.procedure.id} />}
      </div>
    </div>
  );
}
