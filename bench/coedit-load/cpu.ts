import { readFileSync } from 'node:fs';
import type postgres from 'postgres';

/** CPU that this process has used since its start, in milliseconds. */
export const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const MS_PER_TICK = 10;

/**
 * CPU that PostgreSQL has used for this database, and for writing what all databases log, in milliseconds; null
 * where Linux does not tell. Connections that ended since are not counted.
 */
export async function postgresCpuMs(superuser: postgres.Sql): Promise<number | null> {
  const rows = await superuser<{ pid: number }[]>`
    select pid from pg_stat_activity
     where (datname = current_database() and pid <> pg_backend_pid())
        or backend_type in ('walwriter', 'checkpointer', 'background writer')`;
  try {
    return rows.reduce((sum, { pid }) => sum + ticksOf(pid) * MS_PER_TICK, 0);
  } catch {
    return null;
  }
}

/** User's and system's clock ticks of a process: see proc_pid_stat(5). */
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name may hold anything, so from behind it
  return Number(fields[11]) + Number(fields[12]);
}
