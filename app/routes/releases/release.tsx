import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { Heading2, Heading3, Paragraph } from '@utrecht/component-library-react';
import { reloadAfterConflict } from '~/components/procedures/after-conflict';
import { lotName, useProcedure } from '~/components/procedures/use-procedure';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { CheckField } from '~/components/ui/check-field';
import { FormMessages, SubmitButton } from '~/components/ui/form';
import { readForm, typedValues } from '~/form.server';
import { refusalResponse, refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { previewRelease } from '~/services/releases/preview-release.server';
import { ReleaseAnswers, releaseAnswers } from '~/services/releases/release-answers.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  return previewRelease(ctx, args.params.procedureId!).catch((error: unknown) => {
    throw refusalResponse(error);
  });
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const procedureId = args.params.procedureId!;
  const form = await args.request.formData();
  try {
    const { releaseId } = await releaseAnswers(ctx, procedureId, readForm(ReleaseAnswers, form));
    return redirect(`/procedures/${procedureId}/notas/${releaseId}`);
  } catch (error) {
    return refusalResult(error, { ...typedValues(form), items: form.getAll('item').join(' ') });
  }
}

export const shouldRevalidate = reloadAfterConflict;
export const meta = pageTitle((text) => text.releases.title);

export default function Release() {
  const text = useText();
  const { procedure, lots } = useProcedure();
  const { id, ready, firstNumber, recipients } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const chosen = result && new Set(result.values.items?.split(' '));
  const busy = useNavigation().state === 'submitting';
  return (
    <section className="sheet">
      <p>
        <Link to={`/procedures/${procedure.id}`}>{text.common.back}</Link>
      </p>
      <Heading2>{text.releases.title}</Heading2>
      <FormMessages result={result} />
      {ready.length === 0 ? (
        <Paragraph>{text.releases.nothing}</Paragraph>
      ) : (
        <Form method="post" noValidate>
          <Paragraph>{text.releases.lead}</Paragraph>
          <header className="sheet__head">
            <Heading3>{text.releases.preview}</Heading3>
            <AudienceBadge readers="all" />
          </header>
          <input type="hidden" name="id" value={id} />
          {ready.map(({ id: questionId, pseudonym, lotId, question, answer, version, hints }, index) => (
            <article className="question" key={questionId} data-question={questionId}>
              <p className="quiet">
                {text.releases.willBe(firstNumber + index)} ·{' '}
                {lotName(lots, lotId, text.common.procedureWide)}
              </p>
              <p className="prose">{question}</p>
              <h4>{text.questions.answer}</h4>
              <p className="prose">{answer}</p>
              {hints > 0 && <p className="hint">{text.questions.hints(hints)}</p>}
              <CheckField
                name="item"
                id={`item-${questionId}`}
                value={`${questionId}@${version}`}
                defaultChecked={chosen?.has(`${questionId}@${version}`) ?? true}
                label={`${text.releases.choose} (${text.questions.askedAs(pseudonym)})`}
              />
            </article>
          ))}
          <div className="call">
            <p>
              <strong>{text.releases.recipients(recipients)}</strong>
            </p>
            <CheckField name="checked" label={text.releases.checked} result={result} />
            <SubmitButton disabled={busy}>{busy ? text.common.busy : text.releases.release}</SubmitButton>
          </div>
        </Form>
      )}
    </section>
  );
}
