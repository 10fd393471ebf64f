import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useRevalidator } from '@remix-run/react';
import { useViews } from '~/components/live/live';
import { reloadAfterConflict } from '~/components/procedures/after-conflict';
import { useProcedure } from '~/components/procedures/use-procedure';
import { MarkedText } from '~/components/questions/marked-text';
import { Onward } from '~/components/questions/onward';
import { QuestionFacts } from '~/components/questions/question-facts';
import { WordingForm } from '~/components/questions/wording-form';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { FormMessages, SubmitButton } from '~/components/ui/form';
import { Heading2, Heading3, Paragraph } from '~/components/ui/typography';
import { instantOf } from '~/domain/instant';
import { readForm, typedValues } from '~/form.server';
import { refusalResponse, refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { AnswerQuestion, answerQuestion } from '~/services/questions/answer-question.server';
import { moderateQuestion } from '~/services/questions/moderate-question.server';
import { readModeration, type Moderation } from '~/services/questions/read-moderation.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { procedureId, questionId } = args.params as { procedureId: string; questionId: string };
  const desk = await readModeration(ctx, procedureId, questionId).catch((error: unknown) => {
    throw refusalResponse(error);
  });
  // the server's clock only words how long somebody waits
  return { ...desk, now: instantOf(new Date()) };
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { procedureId, questionId } = args.params as { procedureId: string; questionId: string };
  const form = await args.request.formData();
  try {
    if (form.get('intent') === 'take up') await moderateQuestion(ctx, procedureId, questionId);
    else await answerQuestion(ctx, procedureId, questionId, readForm(AnswerQuestion, form));
    return redirect(`/procedures/${procedureId}/behandelen/${questionId}`);
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}

export const shouldRevalidate = reloadAfterConflict;
export const meta = pageTitle<Moderation>((text, data) =>
  data ? text.board.questionOf(data.question.pseudonym) : null,
);

export default function Moderate() {
  const text = useText();
  const context = useProcedure();
  const { question, follows, asker, hints, next, now } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { revalidate } = useRevalidator();
  useViews(context.procedure.id, context.cursor, ({ data }) => {
    if ((data as { questionId?: string }).questionId === question.id) revalidate();
  });
  const { status, original } = question;
  const mayAnswer = context.may['question.answer'] ?? false;
  const editable = mayAnswer && (status === 'in_moderation' || status === 'answered');
  const base = `/procedures/${context.procedure.id}`;
  return (
    <section className="sheet">
      <p className="screen-only">
        <Link to={`${base}/behandelen`}>{text.common.back}</Link>
      </p>
      <header className="sheet__head">
        <Heading2>{text.board.questionOf(question.pseudonym)}</Heading2>
        <span className={`state state--${status}`}>{text.questions.status[status]}</span>
      </header>
      <QuestionFacts {...{ question, follows, context, now }} />
      {asker !== null && (
        <p data-asker>
          {text.questions.askedBy} <strong>{asker}</strong> <AudienceBadge readers="auditors" />
        </p>
      )}
      <FormMessages result={result} />
      <div className="pair pair--desk">
        <div className="box box--source">
          <header className="sheet__head">
            <Heading3>{text.questions.original}</Heading3>
            <AudienceBadge readers="moderators" />
          </header>
          {original === null ? (
            <p className="quiet">{text.questions.originalHidden}</p>
          ) : (
            <MarkedText words={original} hints={hints.original} />
          )}
          {status === 'received' && context.may['question.moderate'] && (
            <Form method="post">
              <Paragraph>{text.questions.takeUpHelp}</Paragraph>
              <SubmitButton name="intent" value="take up">
                {text.questions.takeUp}
              </SubmitButton>
            </Form>
          )}
        </div>
        {(editable || question.wordingVersion > 0) && (
          <div className="box">
            <WordingForm
              key={question.id}
              question={question}
              hints={hints.wording}
              editable={editable}
              mayWord={context.may['question.moderate'] ?? false}
              result={result}
            />
          </div>
        )}
      </div>
      {mayAnswer && (
        <Onward
          base={base}
          readyId={status === 'answered' && context.may['question.release'] ? question.id : null}
          next={next}
        />
      )}
    </section>
  );
}
