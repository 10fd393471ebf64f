import { readFileSync } from 'node:fs';

/** What /proc tells of a process (start: clock ticks since boot); undefined if there is none, or no /proc. */
export function processStat(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    const fields = stat.slice(end + 2).split(' ');
    return {
      name: stat.slice(stat.indexOf('(') + 1, end),
      state: fields[0],
      parent: Number(fields[1]),
      start: fields[19],
    };
  } catch {
    return undefined;
  }
}

/** A process id is used again sooner or later; together with its start it is unique until the next boot. */
const identity = (pid) => `${pid} ${processStat(pid)?.start ?? ''}`.trim();

export const thisProcess = identity(process.pid);

/** Whether the process that wrote this identity still runs (a zombie does not). */
export function isAlive(written) {
  const pid = Number(written.split(' ')[0]);
  return pid > 0 && answersSignals(pid) && identity(pid) === written.trim();
}

/** False too for a killed process that its parent has not fetched yet. */
export function answersSignals(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return !['Z', 'X'].includes(processStat(pid)?.state);
}
