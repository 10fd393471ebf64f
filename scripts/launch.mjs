/** The one door to everything that runs: `node scripts/launch.mjs <command> [args]`. */
// imported only when needed: an older Node could not even parse what stands behind them
const commands = {
  start: () => import('./launch/commands/start.mjs'),
  dev: () => import('./launch/commands/dev.mjs'),
  test: () => import('./launch/commands/test.mjs'),
  bench: () => import('./launch/commands/bench.mjs'),
  check: () => import('./launch/commands/check.mjs'),
  screenshots: () => import('./launch/commands/screenshots.mjs'),
  'verify-ledger': () => import('./launch/commands/verify-ledger.mjs'),
};
const [name, ...args] = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Gelijkspraak needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!Object.keys(commands).includes(name)) {
  console.error(`Usage: node scripts/launch.mjs <${Object.keys(commands).join('|')}> [arguments]`);
  process.exit(2);
}

try {
  const { run } = await commands[name]();
  process.exitCode = await run(args);
} catch (error) {
  console.error(process.env.DEBUG ? error : `\n${error.message}`);
  process.exitCode = 1;
}
