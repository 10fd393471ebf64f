import { processStat } from './process-identity.mjs';

const pollMs = 500;

/**
 * Calls back when npm, having started us, is gone. npm passes a signal on to the shell between it and us, and
 * that shell ends without passing it on: without this, stopping `npm start` would leave the portal running.
 */
export function whenAbandoned(callback) {
  if (!process.env.npm_lifecycle_event) return;
  const started = parents();
  const timer = setInterval(() => {
    if (parents().join() === started.join()) return;
    clearInterval(timer);
    callback();
  }, pollMs);
  timer.unref();
}

/** npm's process and the shell in between, if there is one; further up it is no longer our business. */
function parents() {
  const { ppid } = process;
  const parent = processStat(ppid);
  return parent && /^(ba|da|k|z)?sh$/.test(parent.name) ? [ppid, parent.parent] : [ppid];
}
