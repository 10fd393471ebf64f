/** Standard output belongs to what is launched; the launcher itself speaks on standard error. */
export const say = (line) => void process.stderr.write(`${line}\n`);

/**
 * Runs a long step: says what happens and about how long it takes, a dot per second while it runs, the time
 * it took at the end.
 */
export async function step(what, roughly, action) {
  const started = performance.now();
  process.stderr.write(`${what} (about ${roughly}) `);
  const dots = setInterval(() => process.stderr.write('.'), 1000);
  const close = (end) => {
    clearInterval(dots);
    say(` ${end} after ${((performance.now() - started) / 1000).toFixed(1)} s`);
  };
  try {
    const result = await action();
    close('done');
    return result;
  } catch (error) {
    close('FAILED');
    throw error;
  }
}
