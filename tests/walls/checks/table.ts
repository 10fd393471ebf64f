import type { Walls } from '../support/walls';
import { actorWriteViolations } from './actor-writes';
import { readingViolations } from './reading';
import { systemRoleViolations } from './system-roles';
import { verbViolations } from './verb';

/** Everything that can be wrong with the walls around one table; a check that fails to run counts. */
export async function tableViolations(walls: Walls, table: string): Promise<string[]> {
  const checks = [readingViolations, systemRoleViolations, verbViolations, actorWriteViolations];
  const found: string[] = [];
  for (const check of checks) {
    found.push(...(await check(walls, table).catch((error: unknown) => [`${check.name}: ${String(error)}`])));
    if (found.length > 0) return found;
  }
  return found;
}
