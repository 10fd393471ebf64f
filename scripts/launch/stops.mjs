import { whenAbandoned } from './abandoned.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * From now on a request to stop is remembered instead of ending this process, so that PostgreSQL can be stopped
 * after everything that uses it. Only the first request counts: one Ctrl-C may arrive twice, from the terminal
 * and again from npm.
 */
export function catchStops() {
  const stops = { requested: undefined, listener: undefined };
  const receive = (signal) => {
    if (stops.requested) return;
    stops.requested = signal;
    stops.listener?.(signal);
  };
  for (const signal of signals) process.on(signal, receive);
  whenAbandoned(() => receive('SIGTERM'));
  return {
    get requested() {
      return stops.requested;
    },
    /** Calls the listener at the request, or at once if it came earlier. */
    listen(listener) {
      stops.listener = listener;
      if (stops.requested) listener(stops.requested);
    },
  };
}
