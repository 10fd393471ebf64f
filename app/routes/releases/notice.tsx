import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useProcedure } from '~/components/procedures/use-procedure';
import { threadsOf } from '~/components/questions/published';
import { NoticeHead } from '~/components/releases/notice-head';
import { NoticeQuestion } from '~/components/releases/notice-question';
import { refusalResponse } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { readNotice, type Notice } from '~/services/releases/read-notice.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { procedureId, number } = args.params as { procedureId: string; number: string };
  const notice = await readNotice(ctx, procedureId, number).catch((error: unknown) => {
    throw refusalResponse(error);
  });
  return { ...notice, origin: args.context.services.origin };
}

export const meta = pageTitle<Notice>((text, data) =>
  data ? text.questions.notice(data.release.number) : null,
);

export default function NoticePage() {
  const { questions } = useText();
  const context = useProcedure();
  const { release, rows, follows, origin } = useLoaderData<typeof loader>();
  const base = `/procedures/${context.procedure.id}`;
  const threads = threadsOf(rows).reverse();
  return (
    <section className="notice-page notice-page--paper" aria-labelledby="notice">
      <p className="screen-only">
        <Link to={base}>{questions.thread.back}</Link>
      </p>
      <NoticeHead release={release} proofUrl={`${origin}${base}/notas/${release.id}/bewijs`} />
      {threads.map(({ current, earlier }) => {
        const versions = [current, ...earlier];
        const at = versions.findIndex(({ releaseId }) => releaseId === release.id);
        const here = versions[at]!;
        return (
          <NoticeQuestion
            key={here.number}
            thread={{ current: here, earlier: versions.slice(at + 1, at + 2) }}
            context={context}
            followsNumber={(here.followUpOf && follows.get(here.followUpOf)) || null}
            rectifiedIn={versions[at - 1]?.releaseNumber ?? null}
          />
        );
      })}
    </section>
  );
}
