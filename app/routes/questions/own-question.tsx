import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useRevalidator, useSearchParams } from '@remix-run/react';
import { useViews } from '~/components/live/live';
import { reloadAfterConflict } from '~/components/procedures/after-conflict';
import { lotName, useProcedure } from '~/components/procedures/use-procedure';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Buttons, FormMessages, SecondaryButton, SubmitButton, TextArea } from '~/components/ui/form';
import { Heading2, Heading3 } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResponse, refusalResult } from '~/http.server';
import { formatPrecise } from '~/i18n/format';
import { pageTitle } from '~/i18n/page-title';
import { useLocale, useText } from '~/i18n/use-text';
import { EditQuestion, editQuestion } from '~/services/questions/edit-question.server';
import { readReceipt } from '~/services/questions/read-receipt.server';
import { withdrawQuestion } from '~/services/questions/withdraw-question.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  return readReceipt(ctx, args.params.procedureId!, args.params.questionId!).catch((error: unknown) => {
    throw refusalResponse(error);
  });
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { procedureId, questionId } = args.params as { procedureId: string; questionId: string };
  const form = await args.request.formData();
  try {
    if (form.get('intent') === 'withdraw') await withdrawQuestion(ctx, procedureId, questionId);
    else await editQuestion(ctx, procedureId, questionId, readForm(EditQuestion, form));
    return redirect(`/procedures/${procedureId}/vragen/${questionId}`);
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}

export const shouldRevalidate = reloadAfterConflict;
export const meta = pageTitle((text) => text.questions.text);

export default function OwnQuestion() {
  const text = useText();
  const locale = useLocale();
  const { procedure, lots, cursor } = useProcedure();
  const receipt = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [search] = useSearchParams();
  const { revalidate } = useRevalidator();
  useViews(procedure.id, cursor, () => revalidate());
  const open = receipt.status === 'received' || receipt.status === 'in_moderation';
  return (
    <section className="sheet narrow">
      <header className="sheet__head">
        <Heading2>{search.has('ontvangen') ? text.questions.receipt : text.questions.own}</Heading2>
        <AudienceBadge readers="party" />
      </header>
      <FormMessages result={result} />
      <p className="prose">{receipt.text}</p>
      <dl className="facts">
        <div>
          <dt>{text.questions.arrivedAt}</dt>
          <dd>
            <time dateTime={receipt.arrivedAt}>{formatPrecise(locale, receipt.arrivedAt)}</time>,{' '}
            {receipt.late ? text.questions.receiptLate : text.questions.receiptOnTime}
          </dd>
        </div>
        <div>
          <dt>{text.questions.about}</dt>
          <dd>{lotName(lots, receipt.lotId, text.common.procedureWide)}</dd>
        </div>
        <div>
          <dt>{text.questions.askedBy}</dt>
          <dd>{receipt.askedBy}</dd>
        </div>
      </dl>
      <p>
        <span className={`state state--${receipt.status}`}>{text.questions.status[receipt.status]}</span>
      </p>
      {receipt.late && <p className="notice">{text.questions.lateTold}</p>}
      {receipt.status === 'received' && (
        <Form method="post" noValidate>
          <Heading3>{text.questions.edit}</Heading3>
          <TextArea
            name="text"
            label={text.questions.text}
            description={text.questions.editHelp}
            defaultValue={receipt.text}
            result={result}
          />
          <Buttons>
            <SubmitButton>{text.common.save}</SubmitButton>
          </Buttons>
        </Form>
      )}
      {open && (
        <details className="danger">
          <summary>{text.questions.withdraw}</summary>
          <p>{text.questions.withdrawHelp}</p>
          <Form method="post">
            <SecondaryButton name="intent" value="withdraw">
              {text.questions.withdrawConfirm}
            </SecondaryButton>
          </Form>
        </details>
      )}
    </section>
  );
}
