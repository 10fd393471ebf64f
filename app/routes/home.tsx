import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Heading1, Heading2, Paragraph } from '@utrecht/component-library-react';
import { formatMoment } from '~/i18n/format';
import { pageTitle } from '~/i18n/page-title';
import { useLocale, useText } from '~/i18n/use-text';
import { listMyWork } from '~/services/procedures/list-my-work.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  return listMyWork(ctx);
}

type Work = Awaited<ReturnType<typeof listMyWork>>[number];

export const meta = pageTitle((text) => text.procedures.myWork);

export default function Home() {
  const text = useText();
  const work = useLoaderData<typeof loader>();
  return (
    <>
      <Heading1>{text.procedures.myWork}</Heading1>
      <Paragraph lead>{work.length > 0 ? text.procedures.myWorkLead : text.procedures.empty}</Paragraph>
      {work.map((item) => (
        <ProcedureCard key={item.procedure.id} item={item} />
      ))}
    </>
  );
}

function ProcedureCard({ item: { procedure, roles, consortiumName, waiting, ownOpen } }: { item: Work }) {
  const text = useText();
  const locale = useLocale();
  const { toModerate, inModeration, toRelease, nothingWaits, ownOpen: own } = text.procedures;
  const tasks = [
    waiting?.received ? toModerate(waiting.received) : null,
    waiting?.inModeration ? inModeration(waiting.inModeration) : null,
    waiting?.answered ? toRelease(waiting.answered) : null,
    ownOpen ? own(ownOpen) : null,
  ].filter((task) => task !== null);
  return (
    <section className="sheet">
      <Heading2>
        <Link to={`/procedures/${procedure.id}`}>{procedure.title}</Link>{' '}
        {procedure.example && <small>({text.common.example})</small>}
      </Heading2>
      <p className="quiet">
        {consortiumName && <>{text.procedures.actingFor(consortiumName)} · </>}
        {[...new Set(roles)].map((role) => text.procedures.roles[role]).join(', ')} ·{' '}
        {text.procedures.phases[procedure.phase]}
      </p>
      <ul className="tasks">
        {tasks.length === 0 && <li>{nothingWaits}</li>}
        {tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
      {procedure.questionCutOffAt && (
        <p>
          <span className="due">
            {text.procedures.cutOff} {formatMoment(locale, procedure.questionCutOffAt)}
          </span>
        </p>
      )}
    </section>
  );
}
