import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import '~/styles/public.css';
import { CourseStrip } from '~/components/procedures/course-line';
import { Heading1, Heading2, Paragraph } from '~/components/ui/typography';
import { courseOf } from '~/domain/procedures/course';
import { formatMoment } from '~/i18n/format';
import { pageTitle } from '~/i18n/page-title';
import { useLocale, useText } from '~/i18n/use-text';
import { listPublicProcedures } from '~/services/procedures/list-public-procedures.server';

export async function loader({ context }: LoaderFunctionArgs) {
  return { procedures: await listPublicProcedures(context.services) };
}

export const meta = pageTitle((text) => text.publicity.list);

export default function Procedures() {
  const { publicity, procedures: text, common } = useText();
  const locale = useLocale();
  const { procedures } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading1>{publicity.list}</Heading1>
      <Paragraph lead>{procedures.length > 0 ? publicity.listLead : publicity.empty}</Paragraph>
      {procedures.map((procedure) => {
        const { id, title, summary, buyerName, phase, example, questionCutOffAt: cutOff } = procedure;
        return (
          <article key={id} className="sheet notice-sheet">
            <Heading2>
              <Link to={`/aanbestedingen/${id}`} lang="nl">
                {title}
              </Link>{' '}
              {example && <small>({common.example})</small>}
            </Heading2>
            <p lang="nl">{summary}</p>
            <CourseStrip course={courseOf(procedure)} />
            <dl className="facts">
              <div>
                <dt>{publicity.buyer}</dt>
                <dd lang="nl">{buyerName}</dd>
              </div>
              <div>
                <dt>{publicity.now}</dt>
                <dd>{text.phases[phase]}</dd>
              </div>
              {cutOff && (
                <div>
                  <dt>{publicity.askUntil}</dt>
                  <dd>
                    <time dateTime={cutOff}>{formatMoment(locale, cutOff)}</time>
                  </dd>
                </div>
              )}
            </dl>
          </article>
        );
      })}
    </>
  );
}
