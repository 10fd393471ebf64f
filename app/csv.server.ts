import type { Instant } from '~/domain/instant';

type Cell = string | number | null;

/** Excel in Dutch takes a file for UTF-8 only with this mark, and a comma for a decimal sign. */
const MARK = '\uFEFF';
const BETWEEN = ';';

/** What a spreadsheet takes for a formula: how it begins, after space that it overlooks; full-width forms too. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/**
 * One cell, always quoted. Whoever asks a question chooses its words, and the file opens on somebody else's
 * computer: text that could be taken for a formula gets an apostrophe before it. Numbers are our own.
 */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** A table as text: UTF-8 with a mark, semicolons, CRLF. */
export const csvText = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  MARK + [columns, ...rows].map((row) => `${row.map(cell).join(BETWEEN)}\r\n`).join('');

/** The same as a file to keep; `name` without its ending, of plain letters and digits. */
export const csvResponse = (
  name: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Response =>
  new Response(csvText(columns, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  });

/** `2026-11-22 17:02:11,304` in Dutch time: sorts as text, and Excel can read it. */
export function csvMoment(at: Instant | null): string | null {
  if (at === null) return null;
  const time = new Date(at).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return `${time},${at.slice(20, 23)}`;
}
