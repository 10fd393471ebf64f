import type postgres from 'postgres';

type Column = { name: string; type: string; required: boolean };

export type Row = Readonly<Record<string, unknown>>;

/** A value of the column's type; different every time where that is possible, so that no unique key minds. */
function valueOf(type: string): unknown {
  if (type === 'uuid') return crypto.randomUUID();
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'bigint') return Math.floor(Math.random() * 1e9);
  if (type.startsWith('timestamp')) return new Date().toISOString();
  if (type === 'date') return new Date().toISOString().slice(0, 10);
  if (type.startsWith('character')) return 'a'.repeat(64);
  if (type === 'text[]') return [];
  if (type === 'jsonb') return {};
  if (type === 'bytea') return '\\x00';
  if (type === 'text') return crypto.randomUUID();
  throw new TypeError(`no value for a column of type ${type}`);
}

/** Minimal rows for a table: what it requires, filled in from the catalog, and what the caller says. */
export async function rowMaker(sql: postgres.Sql, table: string): Promise<(given: Row) => Row> {
  const columns = await sql<Column[]>`
    select attname as name, format_type(atttypid, null) as type, attnotnull as required from pg_attribute
     where attrelid = ${`portal.${table}`}::regclass and attnum > 0 and not attisdropped`;
  return (given) => {
    const known = Object.entries(given).filter(([name]) => columns.some((column) => column.name === name));
    const filled = columns.filter((c) => c.required).map(({ name, type }) => [name, valueOf(type)] as const);
    return Object.fromEntries([...filled, ...known]);
  };
}

/** Inserts rows as they are, as whoever `sql` is. */
export const insertRows = (
  sql: postgres.Sql | postgres.TransactionSql,
  table: string,
  rows: readonly Row[],
) =>
  sql.unsafe(
    `insert into portal.${table} select * from jsonb_populate_recordset(null::portal.${table}, $1::text::jsonb)`,
    [JSON.stringify(rows)],
  );
