import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { TermLine } from '~/components/pages/term-line';
import { reloadAfterConflict } from '~/components/procedures/after-conflict';
import { MayNot } from '~/components/procedures/may-not';
import { useProcedure } from '~/components/procedures/use-procedure';
import { useDraft } from '~/components/session/draft';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Buttons, FormMessages, SubmitButton, TextArea } from '~/components/ui/form';
import { Heading2, Paragraph } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResponse, refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { readPublished } from '~/services/releases/read-published.server';
import { RectifyAnswer, rectifyAnswer } from '~/services/releases/rectify-answer.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { procedureId, publishedId } = args.params as { procedureId: string; publishedId: string };
  const published = await readPublished(ctx, procedureId, publishedId).catch((error: unknown) => {
    throw refusalResponse(error);
  });
  return { published, releaseId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { procedureId, publishedId } = args.params as { procedureId: string; publishedId: string };
  const form = await args.request.formData();
  try {
    const { releaseId } = await rectifyAnswer(ctx, procedureId, publishedId, readForm(RectifyAnswer, form));
    return redirect(`/procedures/${procedureId}/notas/${releaseId}`);
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}

export const shouldRevalidate = reloadAfterConflict;
export const meta = pageTitle((text) => text.releases.rectifyTitle);

export default function Rectify() {
  const text = useText();
  const { procedure, may } = useProcedure();
  const { published, releaseId } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  // what is being typed stays, whatever happens meanwhile
  const [possible] = useState(may['question.rectify'] || result !== undefined);
  const { ref: draft } = useDraft(`rectify ${published.id}`);
  const { questions, releases } = text;
  if (!possible)
    return (
      <section className="sheet narrow">
        <Heading2>{releases.rectifyTitle}</Heading2>
        <MayNot who={['tender_lead', 'moderator']} />
      </section>
    );
  return (
    <section className="sheet narrow">
      <p>
        <Link to={`/procedures/${procedure.id}`}>{text.common.back}</Link>
      </p>
      <header className="sheet__head">
        <Heading2>
          {releases.rectifyTitle}: {questions.number(published.number)}
        </Heading2>
        <AudienceBadge readers="all" />
      </header>
      <Paragraph>{releases.rectifyLead}</Paragraph>
      <TermLine ids={['rectificatie', 'nota-van-inlichtingen']} />
      <FormMessages result={result} />
      <Form method="post" noValidate ref={draft}>
        <input type="hidden" name="id" value={result?.values.id ?? releaseId} />
        <TextArea
          name="question"
          label={questions.publicText}
          defaultValue={published.question}
          result={result}
        />
        <TextArea
          name="answer"
          label={questions.answer}
          defaultValue={published.answer}
          rows={8}
          result={result}
        />
        <TextArea
          name="reason"
          label={releases.reason}
          description={releases.reasonHelp}
          rows={3}
          result={result}
        />
        <Buttons>
          <SubmitButton>{releases.rectify}</SubmitButton>
        </Buttons>
      </Form>
    </section>
  );
}
