import { asRole, outcomeOf } from '../support/as-role';
import type { Walls } from '../support/walls';

const ATTEMPTS = (table: string) => [
  `insert into portal.${table} select * from portal.${table} limit 0`,
  `update portal.${table} set audience = 'public'`,
  `delete from portal.${table}`,
  `truncate portal.${table}`,
  `lock table portal.${table} in row exclusive mode`,
];

/** Who reads as a person writes nothing, whoever it is: refused for lack of grant, before any policy. */
export async function actorWriteViolations({ db, world }: Walls, table: string): Promise<string[]> {
  const { lead, auditor, anna } = world.people;
  const found: string[] = [];
  for (const { id, name } of [lead, auditor, anna]) {
    await asRole(db.database.sql, 'portal_actor', id, async (tx) => {
      for (const attempt of ATTEMPTS(table)) {
        const outcome = await outcomeOf(tx, (inner) => inner.unsafe(attempt));
        if (outcome !== 'no grant') found.push(`${name}: ${attempt}: ${outcome}`);
      }
    });
  }
  return found;
}
