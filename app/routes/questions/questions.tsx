import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useProcedure } from '~/components/procedures/use-procedure';
import { BoardGlance } from '~/components/questions/board-glance';
import { narrows } from '~/components/questions/filter';
import { OwnQuestions } from '~/components/questions/own-questions';
import { FilterBox, QuestionFilter } from '~/components/questions/question-filter';
import { ReleasedList } from '~/components/questions/released-list';
import { NoticeList } from '~/components/releases/notice-list';
import { refusalResponse } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { listQuestions } from '~/services/questions/list-questions.server';
import { readFilter } from '~/services/questions/question-filter.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const filter = readFilter(args.request.url);
  const lists = await listQuestions(ctx, args.params.procedureId!, filter).catch((error: unknown) => {
    throw refusalResponse(error);
  });
  return { ...lists, filter };
}

export const meta = pageTitle((text) => text.questions.title);

export default function Questions() {
  const text = useText();
  const context = useProcedure();
  const { filter, receipts, board, waiting, releases, ...released } = useLoaderData<typeof loader>();
  const { procedure, roles, may, lots } = context;
  const base = `/procedures/${procedure.id}`;
  const isParty = roles.includes('participant');
  const seesBoard = may['question.answer'] || roles.includes('auditor');
  const narrowed = narrows(filter);
  const words = text.questions.filter;
  return (
    <>
      <div className="questions-top screen-only">
        <div className="actions">
          {may['question.ask'] && (
            <Link className="button-link" to={`${base}/vragen/nieuw`}>
              {text.questions.ask}
            </Link>
          )}
          {may['question.release'] && waiting !== null && waiting.answered > 0 && (
            <Link className="button-link" to={`${base}/vrijgeven`}>
              {text.procedures.toRelease(waiting.answered)}
            </Link>
          )}
        </div>
        <QuestionFilter filter={filter} lots={lots} to={base}>
          {roles.length > 0 && <FilterBox name="nieuw" label={words.recent} checked={filter.recent} />}
          {isParty && <FilterBox name="eigen" label={words.own} checked={filter.own} />}
        </QuestionFilter>
      </div>
      <div className="columns">
        <ReleasedList context={context} filter={filter} {...released} key={JSON.stringify(filter)} />
        <div>
          {isParty && <OwnQuestions receipts={receipts} context={context} narrowed={narrowed} />}
          {seesBoard && <BoardGlance {...{ waiting, context, narrowed }} rows={board} />}
          <NoticeList releases={releases} procedureId={procedure.id} withDeliveries={seesBoard} />
        </div>
      </div>
    </>
  );
}
