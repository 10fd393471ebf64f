import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useState, type FormEvent } from 'react';
import { RoomBadge } from '~/components/documents/room-badge';
import { WhoSees } from '~/components/documents/who-sees';
import { useProcedure } from '~/components/procedures/use-procedure';
import { useDraft } from '~/components/session/draft';
import { Buttons, FormMessages, SubmitButton, TextField } from '~/components/ui/form';
import { SelectField } from '~/components/ui/select-field';
import { Heading2, Paragraph } from '~/components/ui/typography';
import { readForm, typedValues } from '~/form.server';
import { refusalResponse, refusalResult } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { CreateDocument, createDocument } from '~/services/documents/create-document.server';
import { prepareDocument } from '~/services/documents/prepare-document.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const room = new URL(args.request.url).searchParams.get('ruimte') ?? '';
  return prepareDocument(ctx, args.params.procedureId!, room).catch((error: unknown) => {
    throw refusalResponse(error);
  });
}

export async function action(args: ActionFunctionArgs) {
  const { ctx } = await requireSession(args);
  const procedureId = args.params.procedureId!;
  const form = await args.request.formData();
  try {
    const { documentId } = await createDocument(ctx, procedureId, readForm(CreateDocument, form));
    return redirect(`/procedures/${procedureId}/documenten/${documentId}`);
  } catch (error) {
    return refusalResult(error, typedValues(form));
  }
}

export const meta = pageTitle((text) => text.documents.make);

export default function NewDocument() {
  const { common, documents } = useText();
  const { procedure, lots, roles } = useProcedure();
  const { id, room, parties } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { ref: draft } = useDraft(`document ${procedure.id} ${room}`);
  const words = documents.rooms[room];
  const choice = (items: readonly { id: string; name: string }[], none: string) => [
    { value: '', label: none },
    ...items.map((item) => ({ value: item.id, label: item.name })),
  ];
  const [chosen, choose] = useState({ lotId: result?.values.lotId, party: result?.values.consortiumId });
  const shared = room === 'joint' || room === 'common';
  const lot = shared ? (lots.find(({ id: lotId }) => lotId === chosen.lotId)?.name ?? null) : null;
  const party =
    parties.length > 0 ? (parties.find((p) => p.id === chosen.party)?.name ?? documents.chosenParty) : null;
  const onChange = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const [lotId, chosenParty] = ['lotId', 'consortiumId'].map((n) =>
      String(new FormData(currentTarget).get(n)),
    );
    choose({ lotId, party: chosenParty });
  };
  return (
    <section className="sheet narrow">
      <p>
        <Link to={`/procedures/${procedure.id}/documenten`}>{common.back}</Link>
      </p>
      <header className="sheet__head">
        <Heading2>{documents.make}</Heading2>
        <RoomBadge {...{ room, lot, party }} />
      </header>
      <Paragraph>
        {words.heading(roles.includes('participant'))}. {words.lead}
      </Paragraph>
      <FormMessages result={result} />
      <Form method="post" noValidate ref={draft} onChange={onChange}>
        <input type="hidden" name="id" value={result?.values.id ?? id} />
        <input type="hidden" name="room" value={room} />
        <TextField
          name="title"
          label={documents.titleField}
          description={documents.titleHelp}
          autoComplete="off"
          maxLength={120}
          result={result}
        />
        {parties.length > 0 && (
          <SelectField
            name="consortiumId"
            label={documents.partyField}
            options={choice(parties, documents.choose)}
            result={result}
          />
        )}
        <SelectField
          name="lotId"
          label={documents.lotField}
          description={shared ? documents.lotNarrows : undefined}
          options={choice(lots, common.procedureWide)}
          result={result}
        />
        <Paragraph>{documents.makeHelp}</Paragraph>
        <WhoSees {...{ room, lot, party }} open />
        <Buttons>
          <SubmitButton>{documents.create}</SubmitButton>
        </Buttons>
      </Form>
    </section>
  );
}
