import type { ReactNode } from 'react';
import { Sheet } from '~/components/ui/sheet';
import { Cell, Row, Table } from '~/components/ui/table';
import { formatEuros } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Amount = {
  readonly position: number;
  readonly year: number;
  readonly name: string;
  readonly covered: boolean;
  readonly amountCents: number;
};

const sum = (amounts: readonly Amount[]): number => amounts.reduce((all, one) => all + one.amountCents, 0);

/** The budget as it was made public: lines by years; what this procedure is about is told apart. */
export function BudgetTable({ budget }: { budget: readonly Amount[] }) {
  const { publicity } = useText();
  const locale = useLocale();
  if (budget.length === 0) return null;
  const years = [...new Set(budget.map((one) => one.year))].sort();
  const lines = [...new Set(budget.map((one) => one.position))].map((position) =>
    budget.filter((one) => one.position === position),
  );
  const amounts = (of: readonly Amount[]) =>
    years.map((year) => (
      <Cell key={year} className="utrecht-table__cell amount">
        {formatEuros(locale, sum(of.filter((one) => one.year === year)))}
      </Cell>
    ));
  return (
    <Sheet title={publicity.budget} readers="public">
      <p>{publicity.budgetLead}</p>
      <div className="budget">
        <Table aria-label={publicity.budget} columns={[publicity.budgetLine, ...years.map(String)]}>
          {lines.map((line) => (
            <Row key={line[0]!.position}>
              <RowHead covered={line[0]!.covered}>
                <span lang="nl">{line[0]!.name}</span>
              </RowHead>
              {amounts(line)}
            </Row>
          ))}
          <Row className="utrecht-table__row total">
            <RowHead covered={false}>{publicity.budgetTotal}</RowHead>
            {amounts(budget)}
          </Row>
          <Row>
            <RowHead covered>{publicity.budgetCoveredTotal}</RowHead>
            {amounts(budget.filter((one) => one.covered))}
          </Row>
        </Table>
      </div>
    </Sheet>
  );
}

/** Bold for the eye, in words for the ear. */
function RowHead({ covered, children }: { covered: boolean; children: ReactNode }) {
  const { publicity } = useText();
  return (
    <th scope="row" className="utrecht-table__cell line">
      {covered ? <strong>{children}</strong> : children}
      {covered && <span className="visually-hidden">, {publicity.budgetCovered}</span>}
    </th>
  );
}
