import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Arrived } from '~/components/documents/arrived';
import { DocumentList } from '~/components/documents/document-list';
import { EndedNotice } from '~/components/documents/editor/ended-notice';
import { useProcedure } from '~/components/procedures/use-procedure';
import { Heading2, Paragraph } from '~/components/ui/typography';
import { isRefusal } from '~/domain/refusal';
import { refusalResponse } from '~/http.server';
import { pageTitle } from '~/i18n/page-title';
import { useText } from '~/i18n/use-text';
import { listDocuments } from '~/services/documents/list-documents.server';
import { requireSession } from '~/session.server';
import { placeParam } from './place-param';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const params = new URL(args.request.url).searchParams;
  const after = placeParam(params.get('na'));
  const lost = params.get('weg') === 'document';
  const lists = await listDocuments(ctx, args.params.procedureId!, after).catch((error: unknown) => {
    // who has just lost access, perhaps to all there is, reads so here, and not that the page is missing
    if (lost && isRefusal(error)) return { rooms: [], documents: [], next: null };
    throw refusalResponse(error);
  });
  return { ...lists, isFirst: after === null, lost };
}

export const meta = pageTitle((text) => text.documents.title);

export default function Documents() {
  const { documents: words } = useText();
  const context = useProcedure();
  const { rooms, documents, next, isFirst, lost } = useLoaderData<typeof loader>();
  const inRoom = (room: string) => documents.filter((document) => document.room === room);
  const shown = rooms.filter(({ room }) => isFirst || inRoom(room).length > 0);
  return (
    <>
      {lost && <EndedNotice ending="no_access" />}
      <Heading2>{words.title}</Heading2>
      <Paragraph lead>{words.lead}</Paragraph>
      {shown.length === 0 && <Paragraph>{words.none}</Paragraph>}
      <div className="rooms">
        {shown.map(({ room, mayMake }) => (
          <DocumentList key={room} documents={inRoom(room)} {...{ room, mayMake, context }} />
        ))}
      </div>
      <p className="pages">
        {!isFirst && <Link to=".">{words.newest}</Link>}
        {next && <Link to={`?na=${next.createdAt},${next.id}`}>{words.older}</Link>}
      </p>
      <Arrived context={context} shown={documents.map(({ id }) => id)} />
    </>
  );
}
