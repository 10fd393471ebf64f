import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { Comments } from '~/components/documents/comments';
import { DocumentText } from '~/components/documents/document-text';
import { LiveDocument } from '~/components/documents/editor/live-document';
import { KeeperTools } from '~/components/documents/keeper-tools';
import { RoomBadge } from '~/components/documents/room-badge';
import { Seal } from '~/components/documents/seal';
import { useLiveDocument } from '~/components/documents/use-live-document';
import { WhoSees } from '~/components/documents/who-sees';
import { reloadAfterConflict } from '~/components/procedures/after-conflict';
import { lotName, useProcedure } from '~/components/procedures/use-procedure';
import { Heading2 } from '~/components/ui/typography';
import { refusalResponse } from '~/http.server';
import { formatMoment } from '~/i18n/format';
import { pageTitle } from '~/i18n/page-title';
import { useLocale, useText } from '~/i18n/use-text';
import { readDocument, type DocumentPage } from '~/services/documents/read-document.server';
import { requireSession } from '~/session.server';
import { changeDocument } from './document-forms.server';
import { instantParam } from './place-param';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx, me } = await requireSession(args);
  const ids = args.params as { procedureId: string; documentId: string };
  const before = instantParam(new URL(args.request.url).searchParams.get('voor'));
  const reader = { secretKey: args.context.services.secretKey, name: me.name };
  const page = await readDocument(ctx, reader, ids, before).catch((error: unknown) => {
    throw refusalResponse(error);
  });
  return { ...page, isNewest: before === null, commentId: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  return changeDocument(args);
}

export const shouldRevalidate = reloadAfterConflict;
export const meta = pageTitle<DocumentPage>((text, data) => data?.title ?? text.documents.title);

export default function Document() {
  const { common, documents } = useText();
  const locale = useLocale();
  const context = useProcedure();
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { id, room, title, frozenAt, bar, text } = page;
  const lot = page.lotId && lotName(context.lots, page.lotId, common.unknown);
  const about = { room, lot, party: page.partyName };
  const own = documents.sides[page.shownAs.side](page.shownAs.name);
  useLiveDocument(context, id, own);
  const list = `/procedures/${context.procedure.id}/documenten`;
  const closedAt = frozenAt && formatMoment(locale, frozenAt);
  const of = (...intents: string[]) =>
    result && intents.includes(result.values.intent ?? '') ? result : undefined;
  return (
    <article className="document" data-document={id}>
      <p className="document__back">
        <Link to={list}>{documents.title}</Link>
      </p>
      <header className="sheet__head">
        <Heading2 lang="nl">{title}</Heading2>
        <RoomBadge {...about} />
      </header>
      <p className="quiet document__facts">
        {lot ? documents.lot(lot) : common.procedureWide} · {documents.made.toLowerCase()}{' '}
        {formatMoment(locale, page.createdAt)}
        {frozenAt && <span className="state state--closed">{documents.closed}</span>}
      </p>
      <WhoSees
        {...about}
        people={page.people}
        shownAs={page.shownAs.side === 'own' || (bar && !page.mayComment) ? null : own}
      />
      {bar && (
        <p className={bar === 'not_yours_to_write' ? 'quiet document__bar' : 'notice document__bar'}>
          {documents.bars[bar](documents.rooms[room], closedAt, page.mayComment)}
        </p>
      )}
      <div className="document__columns">
        <div className="document__main">
          <div className="document__sheet">
            <LiveDocument documentId={id} title={title} mayWrite={bar === null} exitTo={list}>
              <DocumentText text={text} />
            </LiveDocument>
          </div>
          {page.seal && <Seal seal={page.seal} />}
          {page.mayKeep && (
            <KeeperTools title={title} frozen={frozenAt !== null} result={of('rename', 'freeze', 'reopen')} />
          )}
        </div>
        <Comments
          documentId={id}
          comments={page.comments}
          before={page.commentsBefore}
          isNewest={page.isNewest}
          commentAs={page.mayComment ? own : null}
          newId={page.commentId}
          result={of('comment')}
        />
      </div>
    </article>
  );
}
