import {
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@utrecht/component-library-react';
import type { Instant } from '~/domain/instant';
import { formatPrecise } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Delivery = {
  readonly personName: string;
  readonly partyName: string;
  readonly availableAt: Instant;
  readonly pushedAt: Instant | null;
  readonly mailedAt: Instant | null;
  readonly openedAt: Instant | null;
};

/** Per recipient: when it could be read, when it was on a screen, mailed, opened. */
export function DeliveryTable({ deliveries }: { deliveries: readonly Delivery[] }) {
  const { releases } = useText();
  const { party, recipient, available, pushed, mailed, opened } = releases;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={releases.deliveries}>
      <Table>
        <TableHeader>
          <TableRow>
            {[recipient, party, available, pushed, mailed, opened].map((column) => (
              <TableHeaderCell key={column} scope="col">
                {column}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {deliveries.map((delivery) => (
            <TableRow
              key={`${delivery.partyName} ${delivery.personName}`}
              data-recipient={delivery.personName}
            >
              <TableCell>{delivery.personName}</TableCell>
              <TableCell>{delivery.partyName}</TableCell>
              <Moment at={delivery.availableAt} kind="available" />
              <Moment at={delivery.pushedAt} kind="pushed" />
              <Moment at={delivery.mailedAt} kind="mailed" />
              <Moment at={delivery.openedAt} kind="opened" />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Moment({ at, kind }: { at: Instant | null; kind: string }) {
  const { releases } = useText();
  const locale = useLocale();
  return (
    <TableCell data-stamp={kind} data-at={at ?? ''}>
      {at ? (
        <time dateTime={at}>{formatPrecise(locale, at)}</time>
      ) : (
        <span className="quiet">{releases.notYet}</span>
      )}
    </TableCell>
  );
}
