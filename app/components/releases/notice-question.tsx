import { Link } from '@remix-run/react';
import { lotName, type ProcedureContext } from '~/components/procedures/use-procedure';
import type { PublishedThread } from '~/components/questions/published';
import { Versions } from '~/components/questions/versions';
import { Heading3 } from '~/components/ui/typography';
import { useText } from '~/i18n/use-text';

type Props = {
  /** The text as this notice has it, with the ones that it replaced. */
  thread: PublishedThread;
  context: ProcedureContext;
  followsNumber: number | null;
  /** The notice that rectified this text afterwards. */
  rectifiedIn: number | null;
};

/** A question as it stands in a notice, whatever was said of it later. */
export function NoticeQuestion({ thread, context, followsNumber, rectifiedIn }: Props) {
  const { questions, releases, common } = useText();
  const { current } = thread;
  const base = `/procedures/${context.procedure.id}/vragen/nr`;
  return (
    <article className="question" data-number={current.number}>
      <header>
        <Heading3>
          <Link to={`${base}/${current.number}`}>{questions.number(current.number)}</Link>
        </Heading3>
        <p className="quiet">
          {lotName(context.lots, current.lotId, common.procedureWide)}
          {followsNumber !== null && (
            <>
              {' · '}
              <Link to={`${base}/${followsNumber}`}>{questions.followUpTo(followsNumber)}</Link>
            </>
          )}
        </p>
      </header>
      <p className="prose" lang="nl">
        {current.question}
      </p>
      <h4>{questions.answer}</h4>
      <p className="prose" lang="nl">
        {current.answer}
      </p>
      <Versions thread={thread} />
      {rectifiedIn !== null && <p className="notice">{releases.laterRectified(rectifiedIn)}</p>}
    </article>
  );
}
