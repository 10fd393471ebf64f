import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvMoment, csvResponse } from '~/csv.server';
import { refusalResponse } from '~/http.server';
import { catalogues } from '~/i18n/catalogues';
import { chooseLocale } from '~/i18n/locale';
import { exportQuestions } from '~/services/questions/export-questions.server';
import { readFilter } from '~/services/questions/question-filter.server';
import { requireSession } from '~/session.server';

/** The released questions as a table to keep: those that the page's filter shows, with all texts of each. */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { headers, url } = args.request;
  const { common, questions } =
    catalogues[chooseLocale(headers.get('cookie'), headers.get('accept-language'))];
  const { columns, file, valid, replaced } = questions.export;
  const { published, lots, follows } = await exportQuestions(
    ctx,
    args.params.procedureId!,
    readFilter(url),
  ).catch((error: unknown) => {
    throw refusalResponse(error);
  });
  const newest = new Map([...published].reverse().map((row) => [row.number, row.id]));
  return csvResponse(
    file,
    columns,
    published.map((row) => [
      ...[row.number, newest.get(row.number) === row.id ? valid : replaced, row.releaseNumber],
      ...[csvMoment(row.publishedAt), lots.find(({ id }) => id === row.lotId)?.name ?? common.procedureWide],
      ...[row.followUpOf && (follows.get(row.followUpOf) ?? null), row.question, row.answer, row.reason],
    ]),
  );
}
