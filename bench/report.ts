import { medianOf } from './median';

/**
 * One figure, as `--json` prints it. `ratio`: how much dearer the app is than the bare thing; 1 is as good as bare.
 * Both are null where there is nothing bare to compare with.
 */
export type Row = {
  readonly name: string;
  readonly unit: 'ms' | 'ms/s' | 'verbs/s' | 'kB';
  readonly app: number;
  readonly bare: number | null;
  readonly ratio: number | null;
};

/**
 * The largest ratio that a figure should have, or without a ratio the largest figure; one that is not here stands
 * beside another for information.
 */
const AIMS: Readonly<Record<string, number>> = {
  ...{ broadcast: 1.5, walls: 1.5, change: 2, coedit: 1.5 },
  ...{ 'coedit-load': 1.5, 'coedit-load-cpu': 1.5 },
  ...{ page: 2, 'page-js': 150 },
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Medians of two series of milliseconds. */
export function timeRow(name: string, app: readonly number[], bare: readonly number[]): Row {
  const [ours, theirs] = [medianOf(app), medianOf(bare)];
  const ratio = rounded(ours / theirs, 2);
  return { name, unit: 'ms', app: rounded(ours, 2), bare: rounded(theirs, 2), ratio };
}

/** The median of a series of milliseconds that nothing bare has. */
export const ownTimeRow = (name: string, app: readonly number[]): Row => ({
  ...{ name, unit: 'ms', app: rounded(medianOf(app), 2), bare: null, ratio: null },
});

/** Medians of two series of transactions per second; the ratio is turned round, so that less is better here too. */
export function rateRow(name: string, app: readonly number[], bare: readonly number[]): Row {
  const [ours, theirs] = [medianOf(app), medianOf(bare)];
  const ratio = rounded(theirs / ours, 2);
  return { name, unit: 'verbs/s', app: Math.round(ours), bare: Math.round(theirs), ratio };
}

/** A size in bytes, in kB of 1,000 bytes; nothing bare stands against it. */
export const sizeRow = (name: string, bytes: number): Row => ({
  ...{ name, unit: 'kB', app: rounded(bytes / 1000, 1), bare: null, ratio: null },
});

/** The table for people: one line per figure, with its aim and whether that was reached. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ name, unit, app, bare, ratio }) => {
    const aim = AIMS[name];
    const reached = aim === undefined ? '' : (ratio ?? app) <= aim ? 'reached' : 'not reached';
    const numbers = [String(app), bare === null ? '' : String(bare), ratio === null ? '' : ratio.toFixed(2)];
    return [name, unit, ...numbers, aim === undefined ? '' : `<= ${aim}`, reached];
  });
  const lines = [['figure', 'unit', 'app', 'bare', 'ratio', 'aim', ''], ...cells];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const isNumber = (column: number) => column >= 2 && column <= 4;
  const text = lines.map((line) =>
    line
      .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
  return [...text, '', FOOT].join('\n');
}

const FOOT = `Medians. ratio: app / bare for times, bare / app for verbs per second, so that less is better.
kB: 1,000 bytes, gzipped; its aim is for the figure itself.
Figures without an aim stand beside another one.`;
