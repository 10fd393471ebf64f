import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { MayNot } from '~/components/procedures/may-not';
import { useProcedure } from '~/components/procedures/use-procedure';
import { useDraft } from '~/components/session/draft';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Buttons, FormMessages, SubmitButton, TextArea } from '~/components/ui/form';
import { SelectField } from '~/components/ui/select-field';
import { Heading2, Paragraph } from '~/components/ui/typography';
import { isLate } from '~/domain/deadlines/cut-off';
import { instantOf } from '~/domain/instant';
import { readForm, typedValues } from '~/form.server';
import { refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { AskQuestion, askQuestion } from '~/services/questions/ask-question.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  await requireSession(args);
  const followUpOf = new URL(args.request.url).searchParams.get('vervolg') ?? '';
  // the server's clock only words the warning; the database judges what arrives
  return { id: crypto.randomUUID(), followUpOf, now: instantOf(new Date()) };
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const procedureId = args.params.procedureId!;
  const form = await args.request.formData();
  try {
    const { questionId } = await askQuestion(ctx, procedureId, readForm(AskQuestion, form));
    return redirect(`/procedures/${procedureId}/vragen/${questionId}?ontvangen`);
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}

export const meta = pageTitle((text) => text.questions.ask);

export default function Ask() {
  const text = useText();
  const { procedure, lots, may } = useProcedure();
  const { id, followUpOf, now } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  // what is being typed stays, whatever happens meanwhile
  const [possible] = useState(may['question.ask'] || result !== undefined);
  const { ref: draft } = useDraft(`ask ${procedure.id}`);
  const options = [
    { value: '', label: text.common.procedureWide },
    ...lots.map((l) => ({ value: l.id, label: l.name })),
  ];
  if (!possible)
    return (
      <section className="sheet narrow">
        <Heading2>{text.questions.ask}</Heading2>
        <MayNot who={['participant']} />
      </section>
    );
  return (
    <section className="sheet narrow">
      <header className="sheet__head">
        <Heading2>{text.questions.ask}</Heading2>
        <AudienceBadge readers="moderators" />
      </header>
      <Paragraph>{text.questions.askLead}</Paragraph>
      {isLate(now, procedure.questionCutOffAt) && <p className="notice">{text.questions.cutOffPassed}</p>}
      <FormMessages result={result} />
      <Form method="post" noValidate ref={draft}>
        <input type="hidden" name="id" value={result?.values.id ?? id} />
        <input type="hidden" name="followUpOf" value={followUpOf} />
        <SelectField name="lotId" label={text.questions.about} options={options} result={result} />
        <TextArea
          name="text"
          label={text.questions.text}
          description={text.questions.textHelp}
          rows={8}
          result={result}
        />
        <Buttons>
          <SubmitButton>{text.questions.send}</SubmitButton>
        </Buttons>
      </Form>
    </section>
  );
}
