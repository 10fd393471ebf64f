import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvMoment, csvResponse } from '~/csv.server';
import { refusalResponse } from '~/http.server';
import { catalogues } from '~/i18n/catalogues';
import { chooseLocale } from '~/i18n/locale';
import { readDeliveries } from '~/services/releases/read-deliveries.server';
import { requireSession } from '~/session.server';

/** How a release reached its recipients, as a table to keep: for the tender team and auditors. */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { headers } = args.request;
  const { releases } = catalogues[chooseLocale(headers.get('cookie'), headers.get('accept-language'))];
  const { procedureId, releaseId } = args.params as { procedureId: string; releaseId: string };
  const { release, deliveries } = await readDeliveries(ctx, procedureId, releaseId).catch(
    (error: unknown) => {
      throw refusalResponse(error);
    },
  );
  const { recipient, party, available, pushed, mailed, opened, file } = releases;
  return csvResponse(
    file(release.number),
    [recipient, party, available, pushed, mailed, opened],
    deliveries.map(({ personName, partyName, availableAt, pushedAt, mailedAt, openedAt }) => [
      personName,
      partyName,
      ...[availableAt, pushedAt, mailedAt, openedAt].map(csvMoment),
    ]),
  );
}
