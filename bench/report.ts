import { medianOf } from './median';

/** One figure, as `--json` prints it. `ratio`: how much dearer the app is than the bare thing; 1 is as good as bare. */
export type Row = {
  readonly name: string;
  readonly unit: 'ms' | 'ms/s' | 'verbs/s';
  readonly app: number;
  readonly bare: number;
  readonly ratio: number;
};

/** The largest ratio that a figure should have; a figure without one stands beside another for information. */
const AIMS: Readonly<Record<string, number>> = {
  ...{ broadcast: 1.5, walls: 1.5, change: 2, coedit: 1.5 },
  ...{ 'coedit-load': 1.5, 'coedit-load-cpu': 1.5 },
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Medians of two series of milliseconds. */
export function timeRow(name: string, app: readonly number[], bare: readonly number[]): Row {
  const [ours, theirs] = [medianOf(app), medianOf(bare)];
  const ratio = rounded(ours / theirs, 2);
  return { name, unit: 'ms', app: rounded(ours, 2), bare: rounded(theirs, 2), ratio };
}

/** Medians of two series of transactions per second; the ratio is turned round, so that less is better here too. */
export function rateRow(name: string, app: readonly number[], bare: readonly number[]): Row {
  const [ours, theirs] = [medianOf(app), medianOf(bare)];
  const ratio = rounded(theirs / ours, 2);
  return { name, unit: 'verbs/s', app: Math.round(ours), bare: Math.round(theirs), ratio };
}

/** The table for people: one line per figure, with its aim and whether that was reached. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ name, unit, app, bare, ratio }) => {
    const aim = AIMS[name];
    const reached = aim === undefined ? '' : ratio <= aim ? 'reached' : 'not reached';
    return [name, unit, String(app), String(bare), ratio.toFixed(2), aim ? `<= ${aim}` : '', reached];
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
Figures without an aim stand beside another one.`;
