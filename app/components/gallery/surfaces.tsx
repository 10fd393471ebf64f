import { ErrorPage } from '~/components/ui/error-page';
import { Sheet } from '~/components/ui/sheet';
import { Cell, Row, Table } from '~/components/ui/table';
import { formatPrecise } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';
import { LONG_TITLE, NOW } from './samples';
import { Specimen } from './specimen';

/** What Remix throws for a response with this status. */
const answered = (status: number) => ({ status, statusText: '', internal: false, data: null });

const ERRORS = [
  ['404: not found, or not for the reader', answered(404)],
  ['403: may read, may not do', answered(403)],
  ['a fault of ours', new Error('example')],
  ['401: the session has ended', answered(401)],
] as const;

/** What other things stand on: sheets, tables, disclosures; and what stands in a page's place. */
export function Surfaces() {
  const { releases, common, people, overview } = useText();
  const locale = useLocale();
  return (
    <>
      <Specimen of="ui/sheet" as="without and with readers, with a long title">
        <Sheet title={overview.todo}>
          <p>{people.inviteHelp}</p>
        </Sheet>
        <Sheet title={LONG_TITLE} readers="team">
          <p>{people.inviteHelp}</p>
        </Sheet>
      </Specimen>
      <Specimen of="ui/sheet" as="a disclosure, plain and of a step that can't be taken back (layout.css)">
        <details open>
          <summary>{people.invite}</summary>
          <p>{people.inviteHelp}</p>
        </details>
        <details className="danger" open>
          <summary>{people.remove}</summary>
          <p>{people.removeHelp}</p>
        </details>
      </Specimen>
      <Specimen of="ui/table" as="rows; where it is too wide it scrolls">
        <Table
          aria-label={releases.deliveries}
          columns={[releases.recipient, releases.party, releases.available, releases.opened]}
        >
          {[1, 2, 3].map((n) => (
            <Row key={n}>
              <Cell>{common.example}</Cell>
              <Cell>{n === 2 ? LONG_TITLE : common.readers.party}</Cell>
              <Cell>{formatPrecise(locale, NOW)}</Cell>
              <Cell>{formatPrecise(locale, NOW)}</Cell>
            </Row>
          ))}
        </Table>
      </Specimen>
      {ERRORS.map(([as, error]) => (
        <Specimen key={as} of="ui/error-page" as={as}>
          <ErrorPage error={error} />
        </Specimen>
      ))}
    </>
  );
}
