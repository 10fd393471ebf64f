import { Cell, Row, Table } from '~/components/ui/table';
import type { Instant } from '~/domain/instant';
import { formatPrecise } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import type { Delivery } from './delivery-facts';

/** Per recipient: when it could be read, when it was on a screen, mailed, opened. */
export function DeliveryTable({ deliveries }: { deliveries: readonly Delivery[] }) {
  const { releases } = useText();
  const { party, recipient, available, pushed, mailed, opened } = releases;
  return (
    <Table aria-label={releases.deliveries} columns={[recipient, party, available, pushed, mailed, opened]}>
      {deliveries.map((delivery) => (
        <Row key={`${delivery.partyName} ${delivery.personName}`} data-recipient={delivery.personName}>
          <Cell>{delivery.personName}</Cell>
          <Cell>{delivery.partyName}</Cell>
          <Moment at={delivery.availableAt} kind="available" />
          <Moment at={delivery.pushedAt} kind="pushed" />
          <Moment at={delivery.mailedAt} kind="mailed" />
          <Moment at={delivery.openedAt} kind="opened" />
        </Row>
      ))}
    </Table>
  );
}

function Moment({ at, kind }: { at: Instant | null; kind: string }) {
  const { releases } = useText();
  const locale = useLocale();
  return (
    <Cell data-stamp={kind} data-at={at ?? ''}>
      {at ? (
        <time dateTime={at}>{formatPrecise(locale, at)}</time>
      ) : (
        <span className="quiet">{releases.notYet}</span>
      )}
    </Cell>
  );
}
