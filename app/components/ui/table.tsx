import type { ComponentProps, ReactNode } from 'react';

type Name = { 'aria-label': string } | { 'aria-labelledby': string };

/** A table that scrolls by itself where the screen is too narrow, with the keyboard too; `columns` are its heads. */
export const Table = ({
  columns,
  children,
  ...name
}: Name & { columns: readonly string[]; children: ReactNode }) => (
  <div className="utrecht-table-container" tabIndex={0} role="region" {...name}>
    <table className="utrecht-table">
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {columns.map((column) => (
            <th key={column} className="utrecht-table__header-cell" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">{children}</tbody>
    </table>
  </div>
);

export const Row = (props: ComponentProps<'tr'>) => <tr className="utrecht-table__row" {...props} />;
export const Cell = (props: ComponentProps<'td'>) => <td className="utrecht-table__cell" {...props} />;
