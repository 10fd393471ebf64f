import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useProcedure } from '~/components/procedures/use-procedure';
import { NewsBar } from '~/components/procedures/news-bar';
import { Sheet } from '~/components/ui/sheet';
import { Cell, Row, Table } from '~/components/ui/table';
import { Paragraph } from '~/components/ui/typography';
import type { Instant } from '~/domain/instant';
import { refusalResponse } from '~/http.server';
import { formatShort } from '~/i18n/format';
import { pageTitle } from '~/i18n/page-title';
import { useLocale, useText } from '~/i18n/use-text';
import { listParticipants } from '~/services/registration/list-participants.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  return listParticipants(ctx, args.params.procedureId!).catch((error: unknown) => {
    throw refusalResponse(error);
  });
}

export const meta = pageTitle((text) => text.registration.participants.title);

export default function Participants() {
  const { registration, common } = useText();
  const { participants: text } = registration;
  const context = useProcedure();
  const { participants, interests } = useLoaderData<typeof loader>();
  return (
    <>
      <NewsBar watched={[{ procedureId: context.procedure.id, cursor: context.cursor }]} />
      <Paragraph lead>{text.lead}</Paragraph>
      <Sheet title={text.list} readers="team">
        {participants.length === 0 && <p>{text.noParticipants}</p>}
        {participants.length > 0 && (
          <Table aria-label={text.list} columns={[text.name, text.organisations, text.since]}>
            {participants.map(({ consortiumId, name, organisationNames, registeredAt }) => (
              <Row key={consortiumId}>
                <th scope="row" className="utrecht-table__cell line">
                  {name}
                </th>
                <Cell>{organisationNames.join(', ')}</Cell>
                <Cell>
                  <Since at={registeredAt} />
                </Cell>
              </Row>
            ))}
          </Table>
        )}
        <p className="quiet">{text.later}</p>
      </Sheet>
      <Sheet title={text.interests} readers="team">
        {interests.length === 0 && <p>{text.noInterests}</p>}
        {interests.length > 0 && (
          <Table
            aria-label={text.interests}
            columns={[registration.organisation, text.about, text.contact, text.since]}
          >
            {interests.map(({ organisationId, organisationName, personName, registeredAt, whole, lots }) => (
              <Row key={organisationId}>
                <th scope="row" className="utrecht-table__cell line">
                  {organisationName}
                </th>
                <Cell>
                  {[...(whole ? [common.procedureWide] : []), ...lots.map((lot) => lot.name)].join(', ')}
                </Cell>
                <Cell>{personName}</Cell>
                <Cell>
                  <Since at={registeredAt} />
                </Cell>
              </Row>
            ))}
          </Table>
        )}
      </Sheet>
    </>
  );
}

function Since({ at }: { at: Instant }) {
  const locale = useLocale();
  return <time dateTime={at}>{formatShort(locale, at)}</time>;
}
