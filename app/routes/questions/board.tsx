import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRevalidator } from '@remix-run/react';
import { TermLine } from '~/components/pages/term-line';
import { useLive, useViews } from '~/components/live/live';
import { useProcedure } from '~/components/procedures/use-procedure';
import { Board } from '~/components/questions/board';
import { BoardClosed } from '~/components/questions/board-closed';
import { filterSearch, narrows } from '~/components/questions/filter';
import { QuestionFilter } from '~/components/questions/question-filter';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Heading2, Paragraph } from '~/components/ui/typography';
import { instantOf } from '~/domain/instant';
import { refusalResponse } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { readBefore, readFilter } from '~/services/questions/question-filter.server';
import { readBoard } from '~/services/questions/read-board.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { url } = args.request;
  const [filter, before] = [readFilter(url), readBefore(url)];
  const rows = await readBoard(ctx, args.params.procedureId!, filter, before).catch((error: unknown) => {
    throw refusalResponse(error);
  });
  // the server's clock only words how long somebody waits
  return { ...rows, filter, before, now: instantOf(new Date()) };
}

export const meta = pageTitle((text) => text.board.title);

export default function BoardPage() {
  const { board, questions } = useText();
  const context = useProcedure();
  const { open, closed, nextBefore, filter, before, now } = useLoaderData<typeof loader>();
  const live = useLive();
  const { revalidate } = useRevalidator();
  useViews(context.procedure.id, context.cursor, ({ type, data }) => {
    const { pseudonym } = data as { pseudonym?: string };
    if (type === 'question.received' && pseudonym) live?.announce(questions.newQuestion(pseudonym));
    if (/^(question|release)\./.test(type)) revalidate();
  });
  const to = `/procedures/${context.procedure.id}/behandelen`;
  const narrowed = narrows(filter);
  const isEmpty = open.length + closed.length === 0 && before === null;
  return (
    <>
      <header className="sheet__head">
        <Heading2>{board.title}</Heading2>
        <AudienceBadge readers="team" />
      </header>
      <Paragraph>{board.lead}</Paragraph>
      <TermLine ids={['schuilnaam', 'openbare-tekst']} />
      <QuestionFilter filter={filter} lots={context.lots} to={to} />
      <p role="status" className="tally">
        {narrowed &&
          (isEmpty ? questions.filter.noneBoard : questions.filter.found(open.length + closed.length))}
      </p>
      {isEmpty && !narrowed && <p>{board.empty}</p>}
      {!(isEmpty && narrowed) && <Board key={filterSearch(filter)} rows={open} context={context} now={now} />}
      <BoardClosed
        rows={closed}
        context={context}
        now={now}
        newest={before === null ? null : to + filterSearch(filter)}
        earlier={nextBefore && withBefore(to + filterSearch(filter), nextBefore)}
      />
    </>
  );
}

const withBefore = (address: string, before: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}tot=${before}`;
