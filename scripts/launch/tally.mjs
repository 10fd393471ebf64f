import { readFileSync, rmSync } from 'node:fs';
import { say } from './progress.mjs';

/**
 * Runs a test runner and counts what its JSON report says. A runner that crashed, failed without a failing test
 * or found nothing to run counts as one failure: silence is never success.
 */
export async function readReport(runner, file, tallyOf, action) {
  rmSync(file, { force: true });
  const code = await action();
  const tally = parse(file, tallyOf);
  const reason = silentFailure(tally, code);
  if (!reason) return tally;
  say(`${runner}: ${reason}`);
  return { ...tally, failed: tally.failed + 1 };
}

function silentFailure({ passed, failed, complete }, code) {
  if (!complete) return `no report (exit code ${code})`;
  if (failed > 0) return undefined;
  if (code !== 0) return `exit code ${code} although no test failed`;
  return passed === 0 ? 'no test ran' : undefined;
}

function parse(file, tallyOf) {
  try {
    return { ...tallyOf(JSON.parse(readFileSync(file, 'utf8'))), complete: true };
  } catch {
    return { passed: 0, failed: 0, skipped: 0, complete: false };
  }
}

export function vitestTally(report) {
  // a file that could not be loaded has no tests to fail
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function playwrightTally({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

export const total = (tallies) => ({
  passed: sum(tallies.map(({ passed }) => passed)),
  failed: sum(tallies.map(({ failed }) => failed)),
  skipped: sum(tallies.map(({ skipped }) => skipped)),
});

const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);
