import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useProcedure } from '~/components/procedures/use-procedure';
import { DeliveryPicture } from '~/components/releases/delivery-picture';
import { DeliveryTable } from '~/components/releases/delivery-table';
import { useRefreshing } from '~/components/releases/use-refreshing';
import { AudienceBadge } from '~/components/ui/audience-badge';
import { Heading2, Heading3 } from '~/components/ui/typography';
import { refusalResponse } from '~/http.server';
import { formatPrecise } from '~/i18n/format';
import { pageTitle } from '~/i18n/page-title';
import { useLocale, useText } from '~/i18n/use-text';
import { readDeliveries, type ReleaseAccount } from '~/services/releases/read-deliveries.server';
import { requireSession } from '~/session.server';

export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  return readDeliveries(ctx, args.params.procedureId!, args.params.releaseId!).catch((error: unknown) => {
    throw refusalResponse(error);
  });
}

export const meta = pageTitle<ReleaseAccount>((text, data) =>
  data ? text.releases.deliveriesOf(data.release.number) : null,
);

export default function Deliveries() {
  const text = useText();
  const locale = useLocale();
  const { procedure } = useProcedure();
  const { release, deliveries } = useLoaderData<typeof loader>();
  const opened = deliveries.filter((delivery) => delivery.openedAt !== null).length;
  useRefreshing(opened < deliveries.length);
  const base = `/procedures/${procedure.id}`;
  return (
    <section className="sheet">
      <p className="screen-only">
        <Link to={base}>{text.common.back}</Link>
      </p>
      <header className="sheet__head">
        <Heading2>{text.releases.deliveriesOf(release.number)}</Heading2>
        <AudienceBadge readers="team" />
      </header>
      <p>
        <strong>
          <time dateTime={release.publishedAt}>{formatPrecise(locale, release.publishedAt)}</time>
        </strong>{' '}
        {text.releases.availableForAll}.{' '}
        <Link className="screen-only" to={`${base}/nota/${release.number}`}>
          {text.releases.noticeText}
        </Link>
      </p>
      {deliveries.length === 0 ? (
        <p>{text.releases.noRecipients}</p>
      ) : (
        <>
          <Heading3>{text.releases.picture}</Heading3>
          <p>{text.releases.summary(opened, deliveries.length)}</p>
          <DeliveryPicture deliveries={deliveries} publishedAt={release.publishedAt} />
          <Heading3>{text.releases.deliveries}</Heading3>
          <DeliveryTable deliveries={deliveries} />
          <p className="screen-only">
            <a href={`${base}/notas/${release.id}/ontvangst.csv`} download>
              {text.releases.csv}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
