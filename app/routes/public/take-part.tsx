import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import '~/styles/public.css';
import { TermLine } from '~/components/pages/term-line';
import { PublicCrumb } from '~/components/public/public-crumb';
import { ChoiceGroup } from '~/components/registration/choice-group';
import { OrganisationField } from '~/components/registration/organisation-field';
import { CheckField } from '~/components/ui/check-field';
import { Buttons, FormMessages, SubmitButton, TextField } from '~/components/ui/form';
import { Heading1, Paragraph } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResponse, refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { readPublicProcedure } from '~/services/procedures/read-public-procedure.server';
import { readPlace } from '~/services/registration/read-place.server';
import { TakePartForm } from '~/services/registration/registration-forms';
import { requestParticipation } from '~/services/registration/request-participation.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const procedureId = args.params.procedureId!;
  const shown = await readPublicProcedure(args.context.services, procedureId).catch((error: unknown) => {
    throw refusalResponse(error);
  });
  const place = await readPlace(ctx, procedureId);
  // what can't be done here is told, with its reason, on the procedure's page
  if (place.takesPart || place.kind !== 'administrator' || !place.may.participation)
    throw redirect(`/aanbestedingen/${procedureId}`);
  const interest = place.organisations[0]!.interest;
  return {
    ...{ procedure: shown.procedure, lots: shown.publicity.lots, organisations: place.organisations },
    chosen: interest?.lotIds ?? [],
    id: crypto.randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const procedureId = args.params.procedureId!;
  const form = await args.request.formData();
  try {
    const input = readForm(TakePartForm, form);
    await requestParticipation(ctx, procedureId, input);
    const next = input.form === 'together' ? 'verband' : 'overzicht';
    return redirect(`/procedures/${procedureId}/${next}`);
  } catch (error) {
    return refusalResult(error, { ...typedValues(form), lotId: form.getAll('lotId').join() });
  }
}

export const meta = pageTitle((text) => text.registration.takePart.title);

export default function TakePart() {
  const { registration } = useText();
  const { takePart: text } = registration;
  const { procedure, lots, organisations, chosen, id } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const lotOptions = lots.map((lot) => ({
    value: lot.id,
    label: (
      <span lang="nl">
        {lot.number}. {lot.name}
      </span>
    ),
  }));
  return (
    <>
      <PublicCrumb procedure={procedure} />
      <Heading1>{text.title}</Heading1>
      <Paragraph lead>{text.lead}</Paragraph>
      <FormMessages result={result} />
      <Form method="post" noValidate className="sheet narrow">
        <OrganisationField organisations={organisations} result={result} />
        <ChoiceGroup
          name="form"
          legend={text.form}
          type="radio"
          chosen={[result?.values.form ?? 'alone']}
          options={[
            { value: 'alone', label: text.alone },
            { value: 'together', label: text.together, help: text.togetherHelp },
          ]}
          result={result}
        />
        <TextField
          name="consortiumName"
          label={text.consortiumName}
          description={text.consortiumHelp}
          maxLength={120}
          result={result}
        />
        {lots.length > 0 && (
          <ChoiceGroup
            name="lotId"
            legend={text.lots}
            description={text.lotsHelp}
            type="checkbox"
            options={lotOptions}
            chosen={result ? result.values.lotId?.split(',') : chosen}
            result={result}
          />
        )}
        <div className="notice notice--good">
          <p>
            <strong>{text.seen}</strong> {text.seenText}
          </p>
        </div>
        <CheckField name="confirmed" label={text.confirmed} result={result} />
        <input type="hidden" name="id" value={result?.values.id ?? id} />
        <Buttons>
          <SubmitButton>{text.submit}</SubmitButton>
        </Buttons>
      </Form>
      <TermLine ids={['partij', 'samenwerkingsverband', 'penvoerder', 'perceel', 'aanmelding']} />
    </>
  );
}
