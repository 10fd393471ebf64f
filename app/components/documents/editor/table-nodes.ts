import { Table, TableCell as Cell, TableHeader } from '@tiptap/extension-table';

const WIDEST = 30;
const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (cell: HTMLElement) =>
    Math.min(WIDEST, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1)),
});

/** Cells know how far they reach; widths and alignment are the stylesheet's. */
const cellAttributes = () => ({
  ...{ colspan: span('colspan'), rowspan: span('rowspan') },
  colwidth: { default: null, parseHTML: () => null, rendered: false }, // the table commands read it
});

export const TableCell = Cell.extend({ addAttributes: cellAttributes });
export const HeadCell = TableHeader.extend({ addAttributes: cellAttributes });

/** A table that scrolls by itself where it is too wide; without the inline widths of the original. */
export const TextTable = Table.extend({
  renderHTML: () => ['div', { class: 'table-scroll' }, ['table', ['tbody', 0]]],
}).configure({ resizable: false, View: null });
