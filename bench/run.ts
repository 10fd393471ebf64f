import { measureBroadcast } from './broadcast/measure';
import { measureChange } from './change/measure';
import { measureCoedit } from './coedit/measure';
import { measureCoeditLoad } from './coedit-load/measure';
import { measurePage } from './page/measure';
import { say } from './progress';
import { tableOf, type Row } from './report';
import { measureWalls } from './walls/measure';

/**
 * `npm run bench [-- names…] [-- --json]`: measures the app against the bare thing, in the same run and in turn.
 * Standard output gets a table, or with `--json` one array of rows; progress goes to standard error.
 */
const MEASURES: Readonly<Record<string, () => Promise<Row[]>>> = {
  broadcast: measureBroadcast,
  walls: measureWalls,
  change: measureChange,
  coedit: measureCoedit,
  'coedit-load': measureCoeditLoad,
  page: measurePage,
};

const args = process.argv.slice(2);
const asked = args.filter((arg) => arg !== '--json');
const unknown = asked.filter((name) => !(name in MEASURES));
if (unknown.length > 0) {
  say(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(MEASURES).join(', ')}.`);
  process.exit(2);
}
process.env.LOG_LEVEL = 'error';
const rows: Row[] = [];
for (const name of asked.length > 0 ? asked : Object.keys(MEASURES)) {
  say(`\n${name}`);
  rows.push(...(await MEASURES[name]!()));
}
console.log(args.includes('--json') ? JSON.stringify(rows) : `\n${tableOf(rows)}`);
